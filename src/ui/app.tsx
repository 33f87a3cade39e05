/** The page: head, controls, the view, and the panel of what is selected. */
import { type ReactNode, useState } from 'react';
import { encode } from '../link/codec.ts';
import { liveBase } from '../link/frozen.ts';
import type { Entity } from '../link/view.ts';
import { LANGUAGE_TAGS } from '../text/index.ts';
import { useApp, useLanguage, useText } from './app-context.tsx';
import { ChangeLine } from './controls/change-line.tsx';
import { Filters } from './controls/filters.tsx';
import { SearchBox } from './controls/search-box.tsx';
import { TimeControl } from './controls/time-control.tsx';
import { Counts } from './counts.tsx';
import { Failed } from './failed.tsx';
import { atStep } from './guide-picture.ts';
import { Legend } from './legend.tsx';
import { Link } from './link.tsx';
import { GroupMap } from './map/group-map.tsx';
import { Notices } from './notices.tsx';
import { usePanelFocus } from './panel-focus.ts';
import { GroupList } from './panels/group-list.tsx';
import { usePanels } from './panels/load.ts';
import { NotFound } from './panels/not-found.tsx';
import { TakeAwayButton } from './take-away/take-away-button.tsx';
import { useLater } from './use-later.ts';
import { useShown } from './use-picture.ts';
import { GUIDE_STEPS } from './views/guide-steps.ts';
import { offeredViews, placeOf, showsMap, useView } from './views/registry.ts';

function Head() {
	const text = useText();
	const lang = useLanguage();
	const view = useApp((state) => state.view.view);
	const isOpen = useApp((state) => state.view.selected !== undefined);
	return (
		<header className="head">
			<h1>
				<Link to={(before) => ({ ...before, view: 'map', step: undefined, selected: undefined })}>
					{text.shortTitle}
				</Link>
			</h1>
			<nav aria-label={text.title}>
				{offeredViews().map((name) => (
					<Link
						key={name}
						to={(before) =>
							name === 'guide'
								? atStep(before, GUIDE_STEPS[0])
								: { ...before, view: name, step: undefined, selected: undefined }
						}
						aria-current={view === name && !isOpen ? 'page' : undefined}
					>
						{text.views[name]}
					</Link>
				))}
			</nav>
			<SearchBox />
			<TakeAwayButton />
			<Link
				to={(before) => ({ ...before, lang: before.lang === 'en' ? 'zh' : 'en' })}
				className="language"
				lang={LANGUAGE_TAGS[lang === 'en' ? 'zh' : 'en']}
				hrefLang={LANGUAGE_TAGS[lang === 'en' ? 'zh' : 'en']}
			>
				{text.otherLanguage}
			</Link>
		</header>
	);
}

/** In place of the head inside another page: the way to the whole. */
function EmbedLine() {
	const text = useText();
	const href = useApp(({ view, base }) => encode({ ...view, embed: false }, base));
	return (
		<p className="embed-line">
			<a href={href} target="_blank" rel="noopener">
				{text.title}
			</a>
		</p>
	);
}

/** Which data this is and under which terms; on a frozen page also the way to the newest. */
function Foot() {
	const text = useText();
	const { version } = useApp((state) => state.index.dataset);
	const newest = useApp(({ view, base }) => {
		const live = liveBase(base, version.version);
		return live === base ? undefined : encode(view, live);
	});
	return (
		<footer className="foot" id="foot">
			{text.dataVersion(version.version, version.date)} · {text.licenceNote}
			{newest && (
				<>
					{' '}
					· <a href={newest}>{text.newerPages}</a>
				</>
			)}
		</footer>
	);
}

/** The panel of what is selected, as soon as it is loaded. */
function LoadedPanel({ selected }: { readonly selected: Entity }) {
	const text = useText();
	const Panel = usePanels();
	if (Panel === 'loading') return <p className="unknown">{text.loading}</p>;
	if (Panel === 'failed') return <Failed what={text.viewFailed} />;
	return <Panel selected={selected} />;
}

/** The panel that the view asks for, or undefined where it asks for none. */
function usePanel(): ReactNode {
	const selected = useApp((state) => state.view.selected);
	const notFound = useApp((state) => state.notFound);
	if (notFound) return <NotFound />;
	return selected && <LoadedPanel selected={selected} />;
}

/** The view of the address, where it is not the map. */
function LoadedView() {
	const text = useText();
	const view = useApp((state) => state.view.view);
	const View = useView(view);
	if (View === 'loading') return <p className="unknown">{text.loading}</p>;
	if (View === 'failed') return <Failed what={text.viewFailed} />;
	return <View />;
}

/** The map with what stands over and under it. */
function MapStage({ onSwitch, isMapShown }: { readonly onSwitch: () => void; readonly isMapShown: boolean }) {
	const text = useText();
	const drawsMap = useApp((state) => state.drawsMap);
	const embed = useApp((state) => state.view.embed);
	return (
		<div className="stage-map">
			<Counts />
			{!embed && (
				<button type="button" className="map-switch" onClick={onSwitch}>
					{isMapShown ? text.showList : text.showMap}
				</button>
			)}
			{drawsMap ? <GroupMap /> : <div className="map" />}
			{drawsMap ? <Legend /> : <div className="legend" />}
		</div>
	);
}

const loadBridgeList = () => import('./map/bridge-list.tsx').then((part) => part.default);

function ListOfGroups() {
	const text = useText();
	const isBridges = useShown(({ reading }) => reading === 'bridges');
	const BridgeList = useLater(loadBridgeList, isBridges);
	if (isBridges && BridgeList) return <BridgeList />;
	return (
		<>
			<h2 className="visually-hidden">{text.listHeading}</h2>
			<GroupList />
		</>
	);
}

/** The explorer. */
export function App() {
	const text = useText();
	const view = useApp((state) => state.view.view);
	const embed = useApp((state) => state.view.embed);
	const panel = usePanel();
	usePanelFocus();
	/** In a narrow window only: the map in place of the list. */
	const [isMapShown, setMapShown] = useState(false);
	const place = placeOf(view);
	const isPage = place === 'page' && !panel;
	const withMap = showsMap(view) || place === 'page';
	/** Inside another page the map stands alone until something is selected. */
	const side =
		panel ?? (place === 'side' ? <LoadedView /> : withMap && !embed ? <ListOfGroups /> : undefined);
	const classes = [
		'app',
		panel && 'has-panel',
		side && 'has-side',
		embed && 'embed',
		isMapShown && 'map-shown',
		isPage && 'is-page',
	];
	return (
		<div className={classes.filter(Boolean).join(' ')}>
			<a className="skip" href="#content">
				{text.skipToContent}
			</a>
			{embed ? <EmbedLine /> : <Head />}
			<Notices />
			{isPage ? (
				<main id="content" className="page">
					<LoadedView />
				</main>
			) : (
				<>
					{!embed && (
						<section className="controls" aria-label={text.filters}>
							<Filters />
						</section>
					)}
					<main id="content" className="stage">
						{withMap ? (
							<MapStage onSwitch={() => setMapShown(!isMapShown)} isMapShown={isMapShown} />
						) : (
							<div className="stage-view">
								{view !== 'compare' && <Counts />}
								<LoadedView />
							</div>
						)}
						{side && <div className="side">{side}</div>}
					</main>
					{!embed && (
						<div className="time-box">
							<TimeControl />
							<ChangeLine />
						</div>
					)}
				</>
			)}
			{!embed && <Foot />}
		</div>
	);
}
