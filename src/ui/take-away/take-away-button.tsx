/** The button that opens what can be taken away; all else of it is fetched on the first click. */
import { type ComponentType, useState } from 'react';
import { useText } from '../app-context.tsx';
import { Failed } from '../failed.tsx';

type Dialog = ComponentType<{ readonly onClose: () => void }>;

/** The button of the head. */
export function TakeAwayButton() {
	const text = useText();
	const [isOpen, setOpen] = useState(false);
	const [Dialog, setDialog] = useState<Dialog | 'failed'>();
	const open = () => {
		setOpen(true);
		import('./take-away-dialog.tsx').then(
			(module) => setDialog(() => module.default),
			() => setDialog('failed'),
		);
	};
	return (
		<>
			<button type="button" className="take-away-button" aria-haspopup="dialog" onClick={open}>
				{text.takeAway}
			</button>
			{isOpen && Dialog === 'failed' && <Failed what={text.viewFailed} />}
			{isOpen && Dialog && Dialog !== 'failed' && <Dialog onClose={() => setOpen(false)} />}
		</>
	);
}
