/** A choice of one among few, all in sight. */
import { useId } from 'react';

interface ChoicesProps<T extends string> {
	readonly legend: string;
	readonly names: Readonly<Record<T, string>>;
	readonly value: T;
	readonly onChange: (value: T) => void;
}

/** The choice, as radio buttons in the order of the names. */
export function Choices<T extends string>({ legend, names, value, onChange }: ChoicesProps<T>) {
	const group = useId();
	return (
		<fieldset className="types">
			<legend className="visually-hidden">{legend}</legend>
			{(Object.entries(names) as [T, string][]).map(([key, name]) => (
				<label key={key} className={key === value ? 'chosen' : undefined}>
					<input type="radio" name={group} checked={key === value} onChange={() => onChange(key)} />
					{name}
				</label>
			))}
		</fieldset>
	);
}
