/** A titled part of a panel; where nothing is known it says so instead of vanishing. */
import { type ReactNode, useId } from 'react';

interface SectionProps {
	readonly title: string;
	/** How many things it lists; with 0, `none` is shown in their place, or nothing where there is no `none`. */
	readonly count: number;
	readonly none?: string;
	readonly children: ReactNode;
}

/** A section of a panel. */
export function Section({ title, count, none, children }: SectionProps) {
	const id = useId();
	if (count === 0 && none === undefined) return null;
	return (
		<section aria-labelledby={id}>
			<h3 id={id}>{title}</h3>
			{count === 0 ? <p className="unknown">{none}</p> : children}
		</section>
	);
}
