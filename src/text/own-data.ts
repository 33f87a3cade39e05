/** The texts of the reader's own dataset. */
import type { Language } from './index.ts';

export interface OwnDataText {
	readonly heading: string;
	readonly hint: string;
	readonly choose: string;
	readonly reading: string;
	readonly layingOut: (percent: number) => string;
	readonly cancel: string;
	readonly faults: (count: number) => string;
	readonly more: (count: number) => string;
	readonly tooLarge: (megabytes: number, most: number) => string;
	readonly notADataset: (why: string) => string;
	readonly opened: (groups: number) => string;
	readonly back: string;
	readonly failed: string;
}

export const ownDataText: Readonly<Record<Language, OwnDataText>> = {
	en: {
		heading: 'Open a dataset of your own',
		hint: 'Choose a dataset.json as published here, or all the files of a data folder together. It is checked and drawn in this browser; nothing of it leaves the browser.',
		choose: 'Choose files',
		reading: 'Reading and checking…',
		layingOut: (percent) => `Laying out the map: ${percent}%`,
		cancel: 'Cancel',
		faults: (count) => (count === 1 ? 'The dataset has 1 fault:' : `The dataset has ${count} faults:`),
		more: (count) => `… and ${count} more.`,
		tooLarge: (megabytes, most) => `with ${megabytes} MB too large to be read here; at most ${most} MB are`,
		notADataset: (why) => `no dataset in JSON: ${why}`,
		opened: (groups) =>
			`The explorer now shows your own dataset of ${groups} groups. It is gone when you reload the page.`,
		back: 'Back to the published dataset',
		failed: 'The map could not be laid out.',
	},
	zh: {
		heading: '打开您自己的数据',
		hint: '请选择此处发布格式的 dataset.json，或一次选择数据文件夹中的全部文件。检查与绘制都在本浏览器内进行，数据不会离开浏览器。',
		choose: '选择文件',
		reading: '正在读取和检查……',
		layingOut: (percent) => `正在布置关系图：${percent}%`,
		cancel: '取消',
		faults: (count) => `数据有${count}处错误：`,
		more: (count) => `……另有${count}处。`,
		tooLarge: (megabytes, most) => `文件为${megabytes} MB，过大；此处最多可读取${most} MB`,
		notADataset: (why) => `不是 JSON 格式的数据：${why}`,
		opened: (groups) => `现在显示的是您自己的数据，共${groups}个小组。刷新页面后即不再保留。`,
		back: '返回已发布的数据',
		failed: '关系图未能布置。',
	},
};
