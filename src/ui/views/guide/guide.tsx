/** The guided tour: text in the side panel, with the map beside it at the picture of the step. */
import { useEffect, useRef } from 'react';
import { guideTextOf, type StepId } from '../../../text/guide.ts';
import { LANGUAGE_TAGS } from '../../../text/index.ts';
import { useApp, useAppStore, useLanguage, useText } from '../../app-context.tsx';
import { atStep, effectiveView, focusOf, hasOwnPicture, redraw, stepOf } from '../../guide-picture.ts';
import { Link } from '../../link.tsx';
import { SourceLine } from '../../panels/evidence.tsx';
import { Section } from '../../panels/section.tsx';
import { GUIDE_SHOWS, GUIDE_STEPS } from '../guide-steps.ts';
import { Facts } from './facts.tsx';
import { STEPS } from './steps.ts';

/** The second part of the tour begins with this step. */
const SECOND_PART: StepId = 'founding-1958';

const CHINESE_RUN = /([\u3400-\u9fff]+)/;

/** A paragraph in which Chinese words within another language are marked as such. */
function Prose({ children }: { readonly children: string }) {
	const language = useLanguage();
	if (language === 'zh') return <p>{children}</p>;
	return (
		<p>
			{children.split(CHINESE_RUN).map((run, position) =>
				position % 2 === 1 ? (
					<span key={`${position} ${run}`} lang={LANGUAGE_TAGS.zh}>
						{run}
					</span>
				) : (
					run
				),
			)}
		</p>
	);
}

/** Gives a step's heading the focus when the reader comes to it, but not when a page is first opened. */
function useHeadingFocus(step: StepId) {
	const store = useAppStore();
	const heading = useRef<HTMLHeadingElement>(null);
	const seen = useRef<StepId | undefined>(undefined);
	useEffect(() => {
		const cameHere = seen.current !== undefined ? seen.current !== step : store.getState().cameBy === 'push';
		seen.current = step;
		if (cameHere) heading.current?.focus();
	}, [step, store]);
	return heading;
}

function StepList({ present }: { readonly present: StepId }) {
	const guide = guideTextOf(useLanguage());
	const second = GUIDE_STEPS.indexOf(SECOND_PART);
	return (
		<details className="guide-steps">
			<summary>{guide.place(GUIDE_STEPS.indexOf(present) + 1, GUIDE_STEPS.length)}</summary>
			<nav aria-label={guide.steps_}>
				{[GUIDE_STEPS.slice(0, second), GUIDE_STEPS.slice(second)].map((steps, part) => (
					<div key={steps[0]}>
						<p className="kind">{guide.parts[part]}</p>
						<ol start={part === 0 ? 1 : second + 1}>
							{steps.map((step) => (
								<li key={step}>
									<Link
										to={(before) => atStep(before, step)}
										aria-current={step === present ? 'step' : undefined}
									>
										{guide.steps[step].title}
									</Link>
								</li>
							))}
						</ol>
					</div>
				))}
			</nav>
		</details>
	);
}

/** Links that change the picture: to the other type, back to the step's own, and out to the plain map. */
function PictureLinks({ step }: { readonly step: StepId }) {
	const guide = guideTextOf(useLanguage());
	const view = useApp((state) => state.view);
	const newest = useApp((state) => state.index.dataset.version.date);
	const { type } = effectiveView(view);
	const other = type === 'state' ? 'party' : 'state';
	return (
		<ul className="guide-picture">
			{GUIDE_SHOWS[step].type && step === 'types' && (
				<li>
					<Link to={(before) => redraw(before, { type: other }, newest)} step="replace">
						{other === 'state' ? guide.showState : guide.showParty}
					</Link>
				</li>
			)}
			{hasOwnPicture(view) && (
				<li>
					<Link to={(before) => atStep(before, step)} step="replace">
						{guide.restore}
					</Link>
				</li>
			)}
			<li>
				<Link
					to={(before) => ({
						...effectiveView(before),
						view: 'map',
						step: undefined,
						selected: focusOf(before),
					})}
				>
					{guide.toMap}
				</Link>
			</li>
		</ul>
	);
}

/** The step of the address, the way through the tour, and what the step rests on. */
export default function Guide() {
	const text = useText();
	const language = useLanguage();
	const guide = guideTextOf(language);
	const step = useApp((state) => stepOf(state.view)) ?? (GUIDE_STEPS[0] as StepId);
	const sources = useApp((state) => state.index.sources);
	const heading = useHeadingFocus(step);
	const position = GUIDE_STEPS.indexOf(step);
	const previous = GUIDE_STEPS[position - 1];
	const next = GUIDE_STEPS[position + 1];
	const { title, paragraphs } = guide.steps[step];
	return (
		<article className="panel guide" aria-labelledby="guide-step">
			<h2 className="guide-title">{guide.heading}</h2>
			<StepList key={step} present={step} />
			<div className="guide-progress" aria-hidden="true">
				<div style={{ width: `${(100 * (position + 1)) / GUIDE_STEPS.length}%` }} />
			</div>
			<h3 id="guide-step" ref={heading} tabIndex={-1} className="guide-heading">
				{title}
			</h3>
			{paragraphs.map((paragraph) => (
				<Prose key={paragraph}>{paragraph}</Prose>
			))}
			<PictureLinks step={step} />
			<Section title={guide.data} count={1}>
				<Facts facts={STEPS[step].facts} />
			</Section>
			<Section title={text.sources} count={1}>
				<ul className="guide-sources">
					{STEPS[step].sources.map((id) => {
						const source = sources.get(id);
						return (
							source && (
								<li key={id}>
									<SourceLine source={source} />
								</li>
							)
						);
					})}
				</ul>
			</Section>
			<nav className="guide-ways" aria-label={guide.heading}>
				{previous ? (
					<Link to={(before) => atStep(before, previous)} rel="prev">
						<span aria-hidden="true">←</span> {guide.previous}
						<span className="visually-hidden">: {guide.steps[previous].title}</span>
					</Link>
				) : (
					<span />
				)}
				{next ? (
					<Link to={(before) => atStep(before, next)} rel="next">
						<span className="visually-hidden">{guide.next}: </span>
						{guide.steps[next].title} <span aria-hidden="true">→</span>
					</Link>
				) : (
					<Link to={(before) => ({ ...before, view: 'map', step: undefined })}>{guide.end}</Link>
				)}
			</nav>
		</article>
	);
}
