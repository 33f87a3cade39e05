/** A date as a reader types it. */
import { type FormEvent, useState } from 'react';
import { spanOf } from '../../dataset/dates.ts';
import { isCovered } from '../../query/moment.ts';
import { useApp, useText } from '../app-context.tsx';

interface DateEntryProps {
	readonly value: string;
	/** What the date is for, for those who hear it. */
	readonly label: string;
	/** Told the date, or undefined where the field was cleared. */
	readonly onDate: (date: string | undefined) => void;
}

/** A field for a year, a month or a day within the time covered; it says so where what was typed is none. */
export function DateEntry({ value, label, onDate }: DateEntryProps) {
	const text = useText();
	const index = useApp((state) => state.index);
	const [typed, setTyped] = useState(value);
	const [fault, setFault] = useState('');
	const submit = (event: FormEvent) => {
		event.preventDefault();
		const wanted = typed.trim();
		const span = wanted.includes('~') ? undefined : spanOf(wanted);
		if (wanted === value) return;
		if (wanted === '') onDate(undefined);
		else if (span && isCovered(index, span)) onDate(wanted);
		else setFault(text.dateNotUnderstood(wanted.slice(0, 40)));
	};
	return (
		<form onSubmit={submit} className="date-entry">
			<input
				type="text"
				value={typed}
				size={10}
				maxLength={40}
				aria-label={label}
				title={text.dateHint}
				placeholder={index.dataset.version.date}
				aria-invalid={fault !== ''}
				onChange={(event) => {
					setTyped(event.target.value);
					setFault('');
				}}
				onBlur={submit}
			/>
			{fault && (
				<p className="fault" role="alert">
					{fault}
				</p>
			)}
		</form>
	);
}
