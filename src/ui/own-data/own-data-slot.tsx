/** Where the data page offers to open the reader's own dataset; the checks behind it are fetched when it is opened. */
import { type ComponentType, useState } from 'react';
import { ownDataText } from '../../text/own-data.ts';
import { useLanguage, useText } from '../app-context.tsx';
import { Failed } from '../failed.tsx';

/** The closed part of the page; opening it fetches what it needs. */
export function OwnDataSlot() {
	const { heading } = ownDataText[useLanguage()];
	const { loading, viewFailed } = useText();
	const [Opened, setOpened] = useState<ComponentType | undefined>(undefined);
	const [hasFailed, setFailed] = useState(false);
	const [isOpen, setIsOpen] = useState(false);
	const load = () => {
		setIsOpen(true);
		import('./own-data.tsx').then(
			(loaded) => setOpened(() => loaded.default),
			() => setFailed(true),
		);
	};
	return (
		<details className="own-data" onToggle={load}>
			<summary>{heading}</summary>
			{Opened && <Opened />}
			{hasFailed && <Failed what={viewFailed} />}
			{isOpen && !Opened && !hasFailed && <p role="status">{loading}</p>}
		</details>
	);
}
