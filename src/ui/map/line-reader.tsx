/** Lets lines be read: pointing at one says it in a sentence, a click or the space bar opens what stands behind it. */
import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { keyOf } from '../../map/graph.ts';
import { lineAt } from '../../map/line-at.ts';
import { confidencesOf } from '../../map/line-confidence.ts';
import { claimsOfLink } from '../../map/link-claims.ts';
import { type GroupMark, type Line, linePath } from '../../map/scene.ts';
import type { Move, Stop } from '../../map/walk.ts';
import type { GroupAt } from '../../query/snapshot.ts';
import { lineText } from '../../text/lines.ts';
import { useApp, useLanguage } from '../app-context.tsx';
import { ConfidenceMarks } from './confidence-marks.tsx';
import { LineCard } from './line-card.tsx';
import { lineInWords } from './line-words.ts';
import { nodeOf } from './node-of.ts';

/** How near a pointer must come, in pixels: to lines that have come forward, and to faint ones. */
const REACH = { forward: 8, faint: 3 };
/** How long a pointer rests before a line is named, in milliseconds: lines that it only crosses are not. */
const REST = 80;

interface LineReaderProps {
	readonly svg: RefObject<SVGSVGElement | null>;
	readonly scene: RefObject<SVGGElement | null>;
	readonly box: RefObject<HTMLElement | null>;
	readonly live: RefObject<HTMLElement | null>;
	readonly lastMove: RefObject<{ readonly from: Stop; readonly move: Move } | undefined>;
	/** The lines in sight. */
	readonly lines: readonly Line[];
	readonly areForward: boolean;
	/** Whether there are few enough for the marks of confidence. */
	readonly areFew: boolean;
	readonly groups: readonly GroupMark[];
	/** Map units to a pixel. */
	readonly unit: number;
}

interface Pointed {
	readonly line: Line;
	/** Where the pointer is, in pixels of the map's box. */
	readonly x: number;
	readonly y: number;
}

function lineUnder(
	event: MouseEvent,
	{ scene, lines, areForward }: Pick<LineReaderProps, 'scene' | 'lines' | 'areForward'>,
): Line | undefined {
	const matrix = scene.current?.getScreenCTM();
	if (!matrix || nodeOf(event.target)) return undefined;
	const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse());
	return lineAt(lines, { x, y }, (areForward ? REACH.forward : REACH.faint) / matrix.a);
}

/** Says where the pointer is what it points at. */
function Hint({ pointed, at }: { readonly pointed: Pointed; readonly at: GroupAt }) {
	const language = useLanguage();
	const index = useApp((state) => state.index);
	const hint = useRef<HTMLParagraphElement>(null);
	const { line, x, y } = pointed;
	useEffect(() => {
		const element = hint.current;
		const room = element?.parentElement;
		if (!element || !room) return;
		const left = Math.max(4, Math.min(x + 12, room.clientWidth - element.offsetWidth - 4));
		const top = y + 16 + element.offsetHeight > room.clientHeight ? y - 12 - element.offsetHeight : y + 16;
		element.style.translate = `${left}px ${top}px`;
	});
	return (
		<p ref={hint} className="line-hint">
			{lineInWords(index, line, at, language)}
			<span className="line-ask">{lineText[language].ask}</span>
		</p>
	);
}

/** The reader of lines: draws the one that is read, and the marks of confidence on those that have come forward. */
export default function LineReader(props: LineReaderProps) {
	const { svg, box, live, lastMove, lines, areFew, groups, unit } = props;
	const language = useLanguage();
	const [pointed, setPointed] = useState<Pointed>();
	const [opened, setOpened] = useState<Line>();
	const latest = useRef(props);
	latest.current = props;
	const tables = useMemo(() => new Map(groups.map((mark) => [mark.id, mark.at])), [groups]);
	useEffect(() => {
		const element = svg.current;
		const room = box.current;
		if (!element || !room) return;
		let resting: number | undefined;
		let named: Line | undefined;
		const forget = () => {
			window.clearTimeout(resting);
			named = undefined;
			setPointed(undefined);
		};
		const onMove = (event: PointerEvent) => {
			window.clearTimeout(resting);
			if (event.pointerType === 'touch' || event.buttons !== 0) return forget();
			resting = window.setTimeout(() => {
				const line = lineUnder(event, latest.current);
				named = line;
				const { left, top } = room.getBoundingClientRect();
				setPointed(line && { line, x: event.clientX - left, y: event.clientY - top });
			}, REST);
		};
		const onClick = (event: MouseEvent) => {
			const line = lineUnder(event, latest.current);
			// Faint lines lie everywhere: a click means one of them only where it has been named.
			if (line && (latest.current.areForward || named)) setOpened(line);
		};
		const onKey = (event: KeyboardEvent) => {
			if (event.key !== ' ') return;
			event.preventDefault();
			const { from, move } = lastMove.current ?? {};
			const here = nodeOf(event.target);
			const kinds = move?.way.by === 'line' && move.to === here ? move.way.kinds : [];
			const line = latest.current.lines.find(({ link }) => {
				const ends = [keyOf('group', link.group), keyOf('organization', link.organization)];
				return kinds[0] === link.kind && ends.every((end) => end === from || end === here);
			});
			if (line) setOpened(line);
			else if (live.current) live.current.textContent = lineText[language].none;
		};
		element.addEventListener('pointermove', onMove);
		element.addEventListener('pointerleave', forget);
		element.addEventListener('click', onClick);
		element.addEventListener('keydown', onKey);
		return () => {
			window.clearTimeout(resting);
			element.removeEventListener('pointermove', onMove);
			element.removeEventListener('pointerleave', forget);
			element.removeEventListener('click', onClick);
			element.removeEventListener('keydown', onKey);
		};
	}, [svg, box, live, lastMove, language]);

	const confidences = useMemo(() => (areFew ? confidencesOf(lines, groups) : []), [lines, areFew, groups]);
	const table = opened && tables.get(opened.link.group);
	// At another date the line may be gone.
	const openedAt =
		table && claimsOfLink(table, opened.link.kind, opened.link.organization).length > 0 ? table : undefined;
	const pointedAt = pointed && tables.get(pointed.line.link.group);
	const read = (openedAt && opened) ?? pointed?.line;
	return (
		<g aria-hidden="true">
			{read && <path className={`read-line ${read.link.certainty}`} d={linePath(read)} />}
			<ConfidenceMarks lines={confidences} size={3.2 * unit} />
			{box.current &&
				createPortal(
					<>
						{pointed && pointedAt && !openedAt && <Hint pointed={pointed} at={pointedAt} />}
						{opened && openedAt && (
							<LineCard
								key={linePath(opened)}
								line={opened}
								at={openedAt}
								onClose={() => setOpened(undefined)}
							/>
						)}
					</>,
					box.current,
				)}
		</g>
	);
}
