/** What an address that names nothing shows: it says so, and leads on. */
import { useText } from '../app-context.tsx';
import { Link, select } from '../link.tsx';

/** The panel of an address that names nothing here. */
export function NotFound() {
	const text = useText();
	return (
		<article className="panel not-found">
			<h2>{text.notFound}</h2>
			<p>
				<Link to={select(undefined)}>{text.toStart}</Link>
			</p>
		</article>
	);
}
