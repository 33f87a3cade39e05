/** The texts of what can be taken away: links, citations, embedded maps, figures and files. */
import type { Language } from './index.ts';

const en = {
	heading: 'Share, cite, download',
	intro: (what: string) => `Everything here is of the view behind this window: ${what}.`,
	ownData:
		'The dataset is your own and stands nowhere but in this window: it has no address to share or cite, but its figures and files can be saved.',
	close: 'Close',
	copy: 'Copy',
	copied: 'Copied.',
	/** Where the browser keeps the clipboard from the page. */
	notCopied: (reason: string) =>
		`The clipboard cannot be used here (${reason}). The text is selected instead: press Ctrl+C or ⌘C.`,
	noClipboard: 'it needs a secure address',
	saved: (name: string) => `Saved as ${name}.`,
	failed: (name: string, reason: string) => `${name} could not be made: ${reason}`,
	noCanvas: 'this browser gives the page no canvas to draw on. Take the SVG instead.',
	noPicture: 'this browser could not read the figure as a picture. Take the SVG instead.',
	noPng: 'this browser could not write the drawing as a PNG. Take the SVG instead.',

	link: 'Link',
	linkLabel: 'Address of this view',
	share: 'Share…',
	shareFailed: (reason: string) => `The system could not share the link (${reason}). Copy it instead.`,

	cite: 'Cite this view',
	citeHint: (version: string) =>
		`The address is that of version ${version}, which stays as it is when the data is renewed.`,
	style: 'Style',
	styles: { apa: 'APA', chicago: 'Chicago', bibtex: 'BibTeX', ris: 'RIS', csl: 'CSL-JSON' },
	citation: (style: string) => `Citation, ${style}`,
	saveAsFile: 'Save as a file',

	embed: 'Embed',
	embedHint: 'A map that answers, for a page of your own: no head, no filters, and a link back to this view.',
	embedLabel: 'HTML to paste',

	figure: 'Figure of the map',
	figureHint: 'With title, date, legend, citation and licence in it, in the light colours for print.',
	shape: 'Shape',
	shapes: { landscape: 'Wide', portrait: 'Tall' },

	table: 'Table',
	tableHint: (count: number) =>
		count === 1 ? 'The one group in view, as CSV.' : `The ${count} groups in view, one a row, as CSV.`,
	network: 'Network',
	networkHint: 'The groups in view with the organizations tied to them, for Gephi, NetworkX and others.',
	withPeople: 'with the people who have a role',
	terms: (licence: string) => `The data may be used under ${licence}, with a citation.`,

	viewOf: (view: string, moment: string) => `${view} ${moment}`,
	matching: (words: string) => `matching “${words}”`,
	tiedTo: (name: string) => `with ${name}`,
	comparedWith: (moment: string) => `compared ${moment}`,
	tying: (systems: string) => `tying in ${systems}`,
	shownOnly: (filters: string) => `Shown only: ${filters}.`,
	inFocus: (name: string) => `In focus: ${name}.`,
	bridges:
		'Read by bridges: groups that tie three systems or more are named, with their number; lines lead to the military.',

	ring: 'Ring: the systems that sit on a group, by their share of places; a larger mark, more places',
	ringBySpan: 'Ring: an arc for each system that sits on a group; a larger mark, more systems',
	party: 'Filled: Party group',
	state: 'Open: State Council group',
	tenure: (tenure: string) => `Ticks: ${tenure}`,
	possibly: 'Dashed, paler: only possibly there',
	unpublished: 'No ring: members not published',
	organization: 'Square: an organization, in the colour of its system',
	reporting: 'Curve: reports to',
	seat: 'Line: has a place',
	office: 'Dots: houses its office',
	onLine: (confidence: string) => `On a line: ${confidence}`,
	noMark: (confidence: string) => `No mark on a line: ${confidence}`,
	citeAs: 'Cite as:',
	licence: (title: string, url: string) => `Licence of the data: ${[title, url].filter(Boolean).join(', ')}`,
};

type TakeAwayText = typeof en;

const zh: TakeAwayText = {
	heading: '分享、引用、下载',
	intro: (what) => `以下均针对此窗口之后的视图：${what}。`,
	ownData: '此数据集是您自己的，只存在于此窗口：没有可分享或引用的网址，但可以保存图片和文件。',
	close: '关闭',
	copy: '复制',
	copied: '已复制。',
	notCopied: (reason) => `无法使用剪贴板（${reason}）。文字已选中，请按 Ctrl+C 或 ⌘C。`,
	noClipboard: '需要安全的网址',
	saved: (name) => `已保存为 ${name}。`,
	failed: (name, reason) => `未能生成 ${name}：${reason}`,
	noCanvas: '浏览器未提供画布。请改用 SVG。',
	noPicture: '浏览器未能读取该图。请改用 SVG。',
	noPng: '浏览器未能写出 PNG。请改用 SVG。',

	link: '链接',
	linkLabel: '此视图的网址',
	share: '分享……',
	shareFailed: (reason) => `系统未能分享链接（${reason}）。请改用复制。`,

	cite: '引用此视图',
	citeHint: (version) => `网址指向 ${version} 版；数据更新后，该版本保持不变。`,
	style: '格式',
	styles: { apa: 'APA', chicago: 'Chicago', bibtex: 'BibTeX', ris: 'RIS', csl: 'CSL-JSON' },
	citation: (style) => `引文（${style}）`,
	saveAsFile: '保存为文件',

	embed: '嵌入',
	embedHint: '可放入您自己网页的互动关系图：没有页眉和筛选，附返回此视图的链接。',
	embedLabel: '要粘贴的 HTML',

	figure: '关系图图片',
	figureHint: '图中含标题、日期、图例、引文与许可，采用适合印刷的浅色。',
	shape: '版式',
	shapes: { landscape: '横版', portrait: '竖版' },

	table: '表格',
	tableHint: (count) => `视图中的${count}个小组，每行一个，CSV 格式。`,
	network: '网络',
	networkHint: '视图中的小组及与其相连的单位，可用 Gephi、NetworkX 等打开。',
	withPeople: '包括任职人员',
	terms: (licence) => `数据按 ${licence} 许可使用，须注明引用。`,

	viewOf: (view, moment) => `${view}，${moment}`,
	matching: (words) => `名称含“${words}”`,
	tiedTo: (name) => `有${name}参加`,
	comparedWith: (moment) => `对比${moment}`,
	tying: (systems) => `涉及${systems}`,
	shownOnly: (filters) => `仅显示：${filters}。`,
	inFocus: (name) => `突出显示：${name}。`,
	bridges: '按桥梁：标出名称的是联结三个以上系统的小组，名称后为系统数；连线通向军队单位。',

	ring: '圆环：在组内有席位的系统，按席位比例；标记越大，席位越多',
	ringBySpan: '圆环：每段弧代表一个在组内有席位的系统；标记越大，系统越多',
	party: '实心：党中央小组',
	state: '空心：国务院小组',
	tenure: (tenure) => `短划：${tenure}`,
	possibly: '虚线、较浅：只是可能存在',
	unpublished: '无环：成员未公布',
	organization: '方块：单位，颜色表示所属系统',
	reporting: '曲线：报告对象',
	seat: '直线：有席位',
	office: '点线：办公室所在单位',
	onLine: (confidence) => `连线上：${confidence}`,
	noMark: (confidence) => `连线上无标记：${confidence}`,
	citeAs: '引用格式：',
	licence: (title, url) => `数据许可：${[title, url].filter(Boolean).join('，')}`,
};

/** The texts of the dialog and of the figures, by language. */
export const takeAwayText: Readonly<Record<Language, TakeAwayText>> = { en, zh };
