/** Chinese names as readers shorten them: 军事委员会 to 军委, 中共中央办公厅 to 中办. */

/** Short forms in everyday use that no rule finds, for what is typed only: they are shown nowhere. */
const EVERYDAY: Readonly<Record<string, string>> = {
	央行: '中国人民银行',
	'central bank': '中国人民银行',
	团中央: '中国共产主义青年团',
	中联部: '中共中央对外联络部',
	'610办公室': '中央防范和处理邪教问题领导小组办公室',
};

/** What a name may begin with and its short form leaves out. */
const HEADS = ['中国共产党', '中华人民共和国', '中华', '中共', '中央', '中国', '国务院', '全国', '国家'];
/** What sort of body a name says it is; of it, a short form keeps the first character. */
const TAIL =
	/(?:委员会|办公室|办公厅|领导小组|协调小组|小组|总工会|总指挥部|指挥部|联席会议|[总]?[部局署院]|银行|会)$/;

/** Returns the name without what it begins with, once, twice and so on, the whole name first. */
function withoutHeads(name: string): string[] {
	const head = HEADS.find((each) => name.startsWith(each) && name.length - each.length > 2);
	return head === undefined ? [name] : [name, ...withoutHeads(name.slice(head.length))];
}

/** Returns where the characters stand in the text, in order and each after the one before; undefined where they do not. */
function isWithin(text: string, characters: string): boolean {
	let at = 0;
	for (const character of characters) {
		at = text.indexOf(character, at) + 1;
		if (at === 0) return false;
	}
	return true;
}

/**
 * Returns how much of the name the typed text keeps, up to 1, where it is a contraction of it: it starts as the name does, or
 * as it does without what every such name begins with, its other characters follow in order, and its last is the first of the
 * word that says what sort of body this is. Else undefined.
 */
export function contractionShare(name: string, typed: string): number | undefined {
	if (typed.length < 2 || typed.length > 5) return undefined;
	const tail = TAIL.exec(name)?.[0];
	if (!tail || (typed.at(-1) !== tail[0] && typed.at(-1) !== tail.at(-1))) return undefined;
	const inner = typed.slice(1, -1);
	const core = withoutHeads(name).findLast(
		(each) => each[0] === typed[0] && isWithin(each.slice(1, each.length - tail.length), inner),
	);
	return core === undefined ? undefined : typed.length / core.length;
}

/** Returns the full Chinese name that an everyday short form stands for, or undefined. */
export function everydayName(typed: string): string | undefined {
	return EVERYDAY[typed];
}
