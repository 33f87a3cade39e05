/** What is said where something could not be fetched or shown. */
import { Component, type ReactNode } from 'react';
import { useText } from './app-context.tsx';

/** Says what could not be had, and offers to reload: the address keeps what is in view, so that nothing is lost. */
export function Failed({ what }: { readonly what: string }) {
	const text = useText();
	return (
		<p role="alert">
			{what}{' '}
			<button type="button" onClick={() => window.location.reload()}>
				{text.reload}
			</button>
		</p>
	);
}

/** Shows the page given in place of what is inside it once that throws while it is drawn: else all would vanish. */
export class Boundary extends Component<
	{ readonly instead: ReactNode; readonly children: ReactNode },
	{ readonly isBroken: boolean }
> {
	override state = { isBroken: false };
	static getDerivedStateFromError() {
		return { isBroken: true };
	}
	override render() {
		return this.state.isBroken ? this.props.instead : this.props.children;
	}
}
