/** A text to take away, with a button that copies it. */
import { type ReactNode, useId, useRef } from 'react';
import { takeAwayText } from '../../text/take-away.ts';
import { useLanguage } from '../app-context.tsx';
import { copyField } from './take.ts';
import { useSay } from './use-outcome.ts';

interface CopyFieldProps {
	readonly label: string;
	readonly value: string;
	/** The number of lines in sight; a field of one line scrolls sideways. */
	readonly rows: number;
	/** More buttons beside the one that copies. */
	readonly children?: ReactNode;
}

/** The field and its buttons. */
export function CopyField({ label, value, rows, children }: CopyFieldProps) {
	const text = takeAwayText[useLanguage()];
	const say = useSay();
	const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
	const id = useId();
	const copy = async () => {
		if (!field.current) return;
		const reason = await copyField(field.current, text.noClipboard);
		say(reason === undefined ? text.copied : text.notCopied(reason));
	};
	const shared = { id, ref: field, value, readOnly: true, spellCheck: false };
	return (
		<div className="copy-field">
			<label htmlFor={id} className="visually-hidden">
				{label}
			</label>
			{rows === 1 ? <input {...shared} /> : <textarea {...shared} rows={rows} />}
			<div className="take-buttons">
				<button type="button" onClick={copy} aria-describedby={id}>
					{text.copy}
				</button>
				{children}
			</div>
		</div>
	);
}
