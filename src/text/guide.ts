/**
 * The texts of the guided tour. Counts are not written here: the steps show them as computed from the dataset, beside
 * the published figures. English is the measure: a text that Chinese lacks is a type error.
 */
import type { Language } from './index.ts';

/** One step: a heading and its paragraphs. */
export interface StepText {
	readonly title: string;
	readonly paragraphs: readonly string[];
}

const en = {
	heading: 'What is a Leading Small Group?',
	offer: 'A short tour on the real map: what these groups are, how they came about, what may come of them.',
	place: (step: number, all: number) => `Step ${step} of ${all}`,
	steps_: 'Steps of the guide',
	parts: ['What they are', 'How they came about'],
	previous: 'Previous',
	next: 'Next',
	end: 'To the map',
	toMap: 'Explore this picture on the map',
	restore: 'Back to the picture of this step',
	showState: 'Show the State Council groups',
	showParty: 'Show the Party groups',
	data: 'What the data says',
	here: (surely: number, atMost: number, date: string) =>
		surely === atMost
			? `In this dataset, ${date}: ${surely}.`
			: `In this dataset, ${date}: ${surely} surely, up to ${atMost} with those that are only possible.`,
	differ:
		'Counts differ because each counter draws the line elsewhere: this dataset also takes in commissions, headquarters, joint meetings and groups of the army, and lacks those of which no source was found.',
	published: (value: string) => `Published: ${value}`,
	chairs: (name: string, count: number, possibly: number, date: string) =>
		`${name} chaired ${count} ${count === 1 ? 'group' : 'groups'} ${date}${possibly > 0 ? `, ${possibly} of them only possibly` : ''}:`,
	newGroups: (party: number, stated: number, state: number, from: string, to: string) =>
		`New between ${from} and ${to}: ${party} Party groups (a founding is stated for ${stated}, the others are first seen then) and ${state} State Council groups.`,
	standingCommittee: (party: number, ofParty: number, all: number, ofAll: number, date: string) =>
		`${date}, a member of the Politburo Standing Committee chaired ${party} of the ${ofParty} Party groups whose chair is known, and ${all} of all ${ofAll} groups whose chair is known. So “normally” fits the Party’s groups better than all of them.`,
	reporting: (known: number, all: number, date: string) =>
		`${date}, a reporting line is known for ${known} of ${all} groups. They lead to:`,
	offices: (named: number, hosted: number, all: number, date: string) =>
		`${date}, an office is known for ${named} of ${all} groups; for ${hosted} of them, also the organization that houses it.`,
	bridges: (two: number, three: number, military: number, known: number, date: string) =>
		`${date}, of ${known} groups with known places ${two} tie together two systems or more, ${three} three or more; the military sits on ${military}.`,
	allThree: (count: number) => `Party, state and military meet on ${count}:`,
	unpublished: (none: number, noChair: number, confirmed: number, all: number, date: string) =>
		`${date}, of ${all} Party groups: no seat or post of a member is known for ${none}, no chair for ${noChair}; ${confirmed} have at least one place that an official source confirms.`,
	areas: (date: string) => `Groups for the great questions, ${date}:`,
	topAreas: (type: string, areas: string) => `${type}: most often ${areas}.`,
	areaCount: (area: string, count: number) => `${area} (${count})`,
	tenures: (permanent: number, medium: number, short: number, date: string) =>
		`${date}: ${permanent} permanent, ${medium} medium-term, ${short} short-term groups (those only possible included).`,
	alive: 'Groups that a source shows to exist:',
	aliveAt: (surely: number, atMost: number) => `${surely} surely, ${atMost} at most`,
	tasks: 'What sources say that this group does:',
	events: {
		founded: 'Founded that day:',
		revived: 'Returns that a source dates, in order of time:',
		reform2018: 'Changes that sources date to March 2018:',
		reform2023: 'Changes that sources date to 2023:',
	},
	chairsOverTime: 'Groups chaired by the general secretary, possible ones included:',
	onePerson: (name: string, count: number) => `${name}: ${count}`,
	steps: {
		what: {
			title: 'What they are',
			paragraphs: [
				'A Leading Small Group (领导小组) is a table under Communist Party leadership at which people from different parts of the Chinese system sit down over a question that concerns them all. English texts also say Central Leading Group or Leadership Small Group.',
				'They are among the least formal and most flexible parts of the system: some stand for decades, others only while an emergency lasts. The great questions have one each: national security, foreign affairs, Taiwan, Hong Kong and Macao, propaganda and ideology, finance and the economy. The map shows October 2017, when the think tank CSIS published its count.',
			],
		},
		direction: {
			title: 'They point the way; others write the policy',
			paragraphs: [
				'A group does not draft the measures themselves (政策, zhengce). It says which way the bureaucracy is to go (方针, fangzhen), and policy is then worked out within that frame.',
				'Formally it advises, and the Politburo or its Standing Committee decides. But the advice is what the leading people of the departments concerned have already agreed on, so it carries much weight; at times it passes with hardly a change. On the map: the finance and economy group and the bodies with a place on it.',
			],
		},
		types: {
			title: 'Two types',
			paragraphs: [
				'Party groups manage a field of policy for the Politburo and the Secretariat, above all, it is said, politics and law and national security. State Council groups see to it that the government carries a policy out, mostly in the economy and in society.',
				'Some Party groups stand for decades, while many State Council groups serve one task and end with it. The map shows the Party groups, drawn with a filled centre. Below, counts from this dataset stand beside those of the think tank CSIS.',
			],
		},
		reporting: {
			title: 'To whom they report',
			paragraphs: [
				'Party groups stand under the Secretariat and report to the Politburo and its Standing Committee, as Alice Miller describes it; State Council groups answer to the State Council, and the army’s to the Central Military Commission. Along these lines a decision is coordinated across the bodies that must carry it out, the Foreign Ministry among them.',
				'Members of the Politburo Standing Committee are said to head the groups as a rule; who takes the chair is read as a sign of a group’s weight. On the map: the Politburo and the groups that report to it.',
			],
		},
		office: {
			title: 'The General Office does the work',
			paragraphs: [
				'A group has no permanent staff. Its members hold other posts and meet now and then; what lies between the meetings is the business of its General Office (办公室), which runs daily affairs, does the research and prepares recommendations.',
				'Many offices are no bodies of their own: a ministry or a Party department houses them. How well a group works therefore often depends on how well its office does. On the map: the foreign affairs group with its office.',
			],
		},
		bridges: {
			title: 'How they cut across systems',
			paragraphs: [
				'China is governed in columns: each ministry, Party department and army command looks up to its own superiors, and little connects it with its neighbours. A Leading Small Group is a plank laid across. With the Party’s authority behind it, it brings people of Party, government and military together to talk a matter over and agree on advice; scholars and well-known journalists may be heard as well.',
				'Not every group is one of ministers; some join officials of lower rank. The map shows only the groups whose known places tie all three systems.',
			],
		},
		secrecy: {
			title: 'What is not told',
			paragraphs: [
				'No public chart of Party or government shows the groups. Who sits on them, and even how many there are, is seldom told; most of what is known is pieced together from passing mentions. Up to 2008 Miller found one published list of current members since Mao’s death: that of the Taiwan group, in a Hong Kong newspaper of 2003. For earlier decades China has released papers itself.',
				'Members and structure also shift often. So every line here names its source, and what none tells stays open. The map shows the Party groups with a place that an official source confirms.',
			],
		},
		'founding-1958': {
			title: '1958: the first groups',
			paragraphs: [
				'Governing through small groups goes back to the years of revolution. As bodies of the Central Committee they begin with a notice of 10 June 1958, which sets up groups for finance and economy, politics and law, foreign affairs, science, and culture and education, directly under the Politburo and the Secretariat.',
				'Wikipedia calls their mandate vague and derives it from Chapter IX of the Party constitution; no document for this was seen. The map shows that day, with a few older bodies beside the new ones.',
			],
		},
		'cultural-revolution': {
			title: 'The Cultural Revolution: idle',
			paragraphs: [
				'From 1966 the groups fall out of use. No notice that ends them is known here: they are drawn as possible for a while, then vanish, because no source shows them at work.',
				'In their place rises a group of another kind. The Central Cultural Revolution Group, formed in 1966 and later run by Mao’s wife Jiang Qing, came close to taking the country over. A few bodies for lasting needs, such as floods and public health, stay on the map. It shows 1968, with that group picked out.',
			],
		},
		revival: {
			title: 'Revival under Deng',
			paragraphs: [
				'After Mao’s death the groups come back one by one under the reformer Deng Xiaoping. Wikipedia dates this to the 1980s; some of the sources used here show first returns from 1978 on. With reform, a number of the original groups are dissolved or reshaped, but the Party goes on relying on such bodies to coordinate.',
				'The list gives every return that a source dates. For 1981 Alice Miller counts far more groups than can be named here: most have left no trace in the sources that were found. The map shows 1981.',
			],
		},
		'defined-1987': {
			title: 'December 1987: advisers by definition',
			paragraphs: [
				'In December 1987 the role of the groups is defined anew, under reforms approved by the Second Plenum of the Central Committee. They now count as bodies that advise the centre on its decisions (决策咨询机构); as a rule they have one task and a short life.',
				'Only an encyclopedia was found to say so, and no document. In the State Council reform of 1988 the government’s own ad-hoc bodies are thinned out, as the counts below show. The map stands at December 1987.',
			],
		},
		'formal-1997': {
			title: '1997: a formal part of the system',
			paragraphs: [
				'In 1997, again by the encyclopedia alone, the groups are confirmed as a formal part of the system. That does not make them public: years later Miller still finds them in no chart of Party institutions.',
				'Some now work without a term, others go when their task is done. Their number rises and falls, for such bodies tend to multiply until they are cut back: for 1998 Alice Miller counts fewer than half of those of 1981. The map shows 1997.',
			],
		},
		hu: {
			title: 'Hu Jintao: the chairs are shared out',
			paragraphs: [
				'While Hu Jintao is general secretary, from November 2002 to November 2012, members of the Politburo Standing Committee divide the chairs among themselves. Observers then saw the leadership as collective and more and more bound by rules.',
				'Hu takes a few chairs himself; the list names them for 2007, and the panel of each group says how sure that is. How many others of the Standing Committee headed groups in that year is counted below. The map picks out the tables at which Hu sat.',
			],
		},
		xi: {
			title: 'Xi Jinping: new groups, more chairs',
			paragraphs: [
				'Soon after Xi Jinping takes over in November 2012, new groups appear, among them those for reform, cyberspace and the army, to drive his agenda past obstacles in the bureaucracy. He chairs more of them than any leader before, by Wikipedia’s account a way around collective leadership and the usual road of policy.',
				'Yet work is spread over many tables whose aims can clash, each competing for the attention of the man at the top. The list names his chairs of October 2017 one by one; the map picks them out.',
			],
		},
		'commissions-2018': {
			title: '2018: groups become commissions',
			paragraphs: [
				'The plan for Party and state institutions published on 21 March 2018 turns leading groups that Xi chairs into commissions (委员会): deepening reform, cyberspace, finance and economy, foreign affairs. It also creates new commissions, such as those for audit and for governing the country by law.',
				'Other groups end, and their work passes to a commission or a ministry: maritime rights, for one, goes to foreign affairs. A group that only changes its name keeps its place on the map, which shows the Party’s commissions in April 2018.',
			],
		},
		'since-2023': {
			title: '2023: another round',
			paragraphs: [
				'The reform plan of March 2023 goes on in the same direction: it sets up a Central Financial Commission and a Central Science and Technology Commission under the Party, where bodies of the State Council had been before. By later reports, several groups for single regions are gathered into one for coordinated regional development.',
				'What is published stays uneven. The map picks out the science and technology commission in April 2023; its panel tells what is known of its head and members, and what is not.',
			],
		},
		'what-next': {
			title: 'What may come of them',
			paragraphs: [
				'Three futures are discussed. The groups may return to what they were for at first: sharing information and coordinating. They may guide Party and government bureaucracy strategically without taking its work over. Or they may become what they have been turning into under Xi: a permanent, centralized seat in the making of policy.',
				'The more of them he chairs, the more of the great questions come before him, among people whom he outranks. What is decided there the data cannot tell; it can tell who chairs what, and since when. The map shows the newest date, with Xi’s tables picked out.',
			],
		},
	},
};

/** The id of a step: part of addresses, so that none is ever renamed. */
export type StepId = keyof typeof en.steps;

type GuideText = Omit<typeof en, 'steps'> & { readonly steps: Readonly<Record<StepId, StepText>> };

const zh: GuideText = {
	heading: '什么是领导小组？',
	offer: '在真实的图上走一遍：领导小组是什么，从何而来，将往何处。',
	place: (step, all) => `第${step}步，共${all}步`,
	steps_: '导览步骤',
	parts: ['是什么', '从何而来'],
	previous: '上一步',
	next: '下一步',
	end: '回到图',
	toMap: '在图上继续浏览此画面',
	restore: '恢复本步的画面',
	showState: '显示国务院小组',
	showParty: '显示党的小组',
	data: '数据怎么说',
	here: (surely, atMost, date) =>
		surely === atMost
			? `本数据集${date}：${surely}个。`
			: `本数据集${date}：确定${surely}个，连同仅为可能者至多${atMost}个。`,
	differ:
		'各家划线不同，数目自然不一：本数据集也收委员会、指挥部、联席会议和军队的小组，而未找到来源的小组则缺。',
	published: (value) => `已公布：${value}`,
	chairs: (name, count, possibly, date) =>
		`${name}${date}任${count}个小组的组长${possibly > 0 ? `（其中${possibly}个仅为可能）` : ''}：`,
	newGroups: (party, stated, state, from, to) =>
		`${from}至${to}之间新出现：党的小组${party}个（其中${stated}个有成立记载，其余为首次见到），国务院小组${state}个。`,
	standingCommittee: (party, ofParty, all, ofAll, date) =>
		`${date}，组长已知的${ofParty}个党的小组中，有${party}个由政治局常委任组长；组长已知的全部${ofAll}个小组中有${all}个。可见“通常由常委任组长”一说，更适用于党的小组，而不是全部小组。`,
	reporting: (known, all, date) => `${date}，${all}个小组中有${known}个的报告关系为人所知，分别通向：`,
	offices: (named, hosted, all, date) =>
		`${date}，${all}个小组中有${named}个的办公室为人所知，其中${hosted}个还知道设在何处。`,
	bridges: (two, three, military, known, date) =>
		`${date}，席位已知的${known}个小组中，${two}个跨两个以上系统，${three}个跨三个以上系统，军队在${military}个小组中有席位。`,
	allThree: (count) => `党、政、军三方会合的有${count}个：`,
	unpublished: (none, noChair, confirmed, all, date) =>
		`${date}，${all}个党的小组中，${none}个的成员席位无从知晓，${noChair}个不知组长，${confirmed}个至少有一个席位得到官方来源证实。`,
	areas: (date) => `${date}各重大问题的小组：`,
	topAreas: (type, areas) => `${type}：最多的是${areas}。`,
	areaCount: (area, count) => `${area}（${count}）`,
	tenures: (permanent, medium, short, date) =>
		`${date}：常设${permanent}个，中期${medium}个，短期${short}个（含仅为可能者）。`,
	alive: '有来源表明存在的小组：',
	aliveAt: (surely, atMost) => `确定${surely}个，至多${atMost}个`,
	tasks: '来源所述该小组的任务：',
	events: {
		founded: '当日成立：',
		revived: '有来源注明日期的恢复，按时间排列：',
		reform2018: '来源注明在2018年3月的变动：',
		reform2023: '来源注明在2023年的变动：',
	},
	chairsOverTime: '总书记任组长的小组数（含仅为可能者）：',
	onePerson: (name, count) => `${name}：${count}个`,
	steps: {
		what: {
			title: '是什么',
			paragraphs: [
				'领导小组是在中国共产党领导下设的一张桌子：同一个问题牵涉到体制内好几个部分，各方的人便坐到一起来商量。英文里又称“中央领导小组”（Central Leading Group）等。',
				'它是体制中最少定规、最为灵活的部分之一：有的存在几十年，有的只随一场危机而来去。国家安全、外事、对台、港澳、宣传思想、财经，各个重大问题都有自己的小组。图上是2017年10月，智库“战略与国际研究中心”（CSIS）的统计就在这个月发表。',
			],
		},
		direction: {
			title: '定方针，不写政策',
			paragraphs: [
				'小组并不起草具体的“政策”，而是提出“方针”，也就是各部门应当往哪个方向走；政策随后在这个框架里制定。',
				'在形式上，小组提建议，由政治局或其常委会决定。但这些建议已是各有关部门主要负责人取得的一致意见，分量很重，有时几乎一字不改就被采纳。图上标出的是财经小组，以及在其中有席位的机构。',
			],
		},
		types: {
			title: '两种类型',
			paragraphs: [
				'党的小组替政治局和书记处管一方面的政策，据称以政法和国家安全为重；国务院的小组负责让政府把政策落实下去，多在经济和社会方面。',
				'有些党的小组一设几十年，许多国务院小组则为一项任务而设，任务完了就撤。图上是党的小组，圆心为实心。下面把本数据集的数目同智库“战略与国际研究中心”（CSIS）的统计并列。',
			],
		},
		reporting: {
			title: '向谁报告',
			paragraphs: [
				'据爱丽丝·米勒（Alice Miller），党的小组直属书记处，向政治局及其常委会报告；国务院的小组对国务院负责，军队的小组对中央军委负责。一项决定沿着这些线，在须执行它的各机构（例如外交部）之间得到协调。',
				'据称小组通常由政治局常委牵头；由谁任组长，也被看作小组分量的标志。图上标出的是政治局和向它报告的小组。',
			],
		},
		office: {
			title: '办公室做具体工作',
			paragraphs: [
				'小组没有常设的工作人员。成员各有本职，只是不时开会；会议之间的事由小组的办公室承担：日常运转、调查研究、准备建议。',
				'许多办公室并不是独立的机构，而是设在某个部委或党的部门里。因此，小组办事好不好，往往要看办公室好不好。图上标出的是外事小组和它的办公室。',
			],
		},
		bridges: {
			title: '横跨各个系统',
			paragraphs: [
				'中国的治理是一条一条竖着的：每个部委、党的部门和军队单位都只看自己的上级，彼此之间少有联系。领导小组好比横搭上去的一块板：借党的权威，把党、政、军的人聚到一起商量，形成一致的建议；学者和有影响的记者也可能参加。',
				'并非每个小组都是部长级的，有些由级别较低的官员组成。图上只显示已知席位同时连接党、政、军三个系统的小组。',
			],
		},
		secrecy: {
			title: '不公开的部分',
			paragraphs: [
				'公开的党政机构图上找不到这些小组。谁在其中，甚至一共有多少个，都很少公布；所知的多是从零星报道里拼起来的。截至2008年，米勒只找到一份毛泽东去世以后公布的现任成员名单，即2003年香港报纸登出的对台小组名单。较早年代的资料，中国自己后来有所公开。',
				'成员和结构也常变动。因此这里每一条都注明来源，无人说明的就留空。图上是至少有一个席位经官方来源证实的党的小组。',
			],
		},
		'founding-1958': {
			title: '1958年：最早的小组',
			paragraphs: [
				'用小组来办事，可以追溯到革命年代。作为中央的机构，则始于1958年6月10日的一份通知：设立财经、政法、外事、科学、文教各小组，直隶政治局和书记处。',
				'维基百科说其职权较为含糊，并把依据归于党章第九章；这里没有见到相应的文件。图上就是这一天，新设的小组旁边还有几个更早的机构。',
			],
		},
		'cultural-revolution': {
			title: '文化大革命：停顿',
			paragraphs: [
				'1966年起，各小组不再运作。这里没有见到撤销它们的通知，所以图上先作为“可能”画出，随后消失：没有来源表明它们还在工作。',
				'取而代之的是另一种小组：1966年成立的中央文革小组，后来由毛泽东的妻子江青把持，一度几乎掌管了全国。少数应付长期需要的机构，例如防汛和卫生方面的，仍留在图上。图上是1968年，标出的就是中央文革小组。',
			],
		},
		revival: {
			title: '邓小平时期的恢复',
			paragraphs: [
				'毛泽东去世以后，各小组在主张改革的邓小平时期陆续恢复。维基百科说是在八十年代；这里所用的一些来源表明，最早的恢复始于1978年。随着改革展开，原有的小组有不少被撤销或改组，但党仍然靠这类机构来协调。',
				'下面列出有来源注明日期的每一次恢复。米勒统计的1981年小组数，远多于这里能叫出名字的：大多数在找到的来源里没有留下痕迹。图上是1981年。',
			],
		},
		'defined-1987': {
			title: '1987年12月：定位为咨询机构',
			paragraphs: [
				'1987年12月，依据二中全会批准的改革，小组的角色重新界定：它们是党中央的“决策咨询机构”，通常为一项任务而设，存在时间不长。',
				'这一点只见于一部百科，没有见到文件。在随后的1988年国务院机构改革中，政府自己的非常设机构也有所精简，数目见下。图上是1987年12月。',
			],
		},
		'formal-1997': {
			title: '1997年：正式成为体制的一部分',
			paragraphs: [
				'同样只据该百科，1997年，小组被确认为体制的正式组成部分。但这并不等于公开：多年以后，米勒在公开的党的机构图上仍然找不到它们。',
				'有的长期工作，有的任务完了就撤。数目时涨时落，因为这类机构容易越设越多，直到再被精简：米勒统计的1998年小组数不到1981年的一半。图上是1997年。',
			],
		},
		hu: {
			title: '胡锦涛：分任组长',
			paragraphs: [
				'2002年11月至2012年11月，胡锦涛任总书记，各小组的组长由政治局常委分任。当时的观察者认为，领导层是集体的，并且越来越受规则约束。',
				'胡锦涛自己只任少数几个小组的组长；下面列出2007年的各组，每个小组的页面说明其可靠程度。当年还有多少常委任组长，下面也有统计。图上标出的是胡锦涛参加的小组。',
			],
		},
		xi: {
			title: '习近平：新的小组，更多的组长职务',
			paragraphs: [
				'2012年11月习近平上任后不久，出现了一批新的小组，其中有改革、网络和军队方面的，用来推进他的议程，越过官僚机构中的阻力。他亲任组长的小组比以往任何领导人都多；维基百科认为，这是绕开集体领导和通常决策渠道的办法。',
				'不过，工作也因此分散到许多目标未必一致的小组，它们都要争取最高领导人的注意。下面逐一列出他2017年10月任组长的小组，图上也已标出。',
			],
		},
		'commissions-2018': {
			title: '2018年：小组改为委员会',
			paragraphs: [
				'2018年3月21日公布的党和国家机构改革方案，把习近平任组长的一些领导小组改为委员会：深化改革、网络安全和信息化、财经、外事。同时还新设了审计、依法治国等委员会。',
				'另一些小组被撤销，职责转给某个委员会或部委，例如海洋权益工作归入外事。只是改名的小组在图上位置不变。图上是2018年4月党的各委员会。',
			],
		},
		'since-2023': {
			title: '2023年：又一轮改革',
			paragraphs: [
				'2023年3月的改革方案沿着同一方向继续：在党内组建中央金融委员会和中央科技委员会，此前相应的机构设在国务院。据后来的报道，几个分管单个区域的小组又并入一个区域协调发展小组。',
				'公布的情况仍然多少不一。图上标出2023年4月的中央科技委员会；它的页面说明，关于它的负责人和成员，哪些是已知的，哪些还不知道。',
			],
		},
		'what-next': {
			title: '将往何处',
			paragraphs: [
				'人们谈到三种前景。小组可以回到最初的用途：互通信息，协调各方；也可以在战略上引导党和政府的官僚机构，而不代替它们做事；还可以继续习近平时期的走向，成为决策中常设的、集中的权力所在。',
				'他任组长的小组越多，摆到他面前的重大问题也就越多，而在座的人地位都不及他。会上决定了什么，数据说不出来；数据能说的是谁任哪个小组的组长，从何时起。图上是最新日期，标出了习近平参加的小组。',
			],
		},
	},
};

/** Returns the texts of the guide in a language. */
export function guideTextOf(language: Language): GuideText {
	return language === 'zh' ? zh : en;
}
