/** The drawing states of the radar that have a snapshot, and a plain paint for them. */
import { raterSummary } from '../../src/analysis/rater-summary.ts';
import { radarScene } from '../../src/geometry/radar-layout.ts';
import type { RadarInput, RadarSeries } from '../../src/geometry/radar-input.ts';
import type { Scene } from '../../src/geometry/scene.ts';
import { withLegend } from '../../src/geometry/scene-legend.ts';
import { scenePaint } from '../../src/geometry/scene-paint.ts';
import { measureText, tableMeasure } from '../../src/geometry/text-measure.ts';
import { dimensions } from '../../src/model/dimension.ts';
import type { Rating, Ratings } from '../../src/model/rating.ts';

const signs: Readonly<Record<string, Rating>> = {
  '?': 'unknown',
  x: 'not-applicable',
  '~': 'undisclosed',
};

/** Ratings from seven tokens, '-' being not answered. */
export function ratingsOf(tokens: string): Ratings {
  return Object.fromEntries(
    [...tokens.replaceAll(' ', '')].flatMap((token, i) =>
      token === '-' ? [] : [[dimensions[i], signs[token] ?? Number(token)]],
    ),
  ) as Ratings;
}

export const names = [
  ['Kennis', 'weten'],
  ['Emotioneel', 'voelen'],
  ['Rationeel', 'afwegen'],
  ['Overtuiging', 'geloven'],
  ['Competentie', 'kunnen'],
  ['Gedrag', 'doen'],
  ['Tijd', 'tijd nemen'],
].map(([name = '', verb = '']) => ({ name, verb }));

/** About 24 characters each. */
export const longNames = [
  'Wat ouders weten over school',
  'Zich welkom voelen',
  'Wat het kost en opbrengt',
  'Geloven dat je meetelt',
  'Durven en kunnen helpen',
  'Wat ouders doen',
  'Tijd maken voor school',
].map((name) => ({ name }));

export const scaleWords = ['heel weinig', 'weinig', 'wisselend', 'veel', 'heel veel'];

export const base = {
  width: 640,
  em: 16,
  scale: 5,
  names,
  scaleWords,
  pairWords: 'samen bekijken',
  measure: measureText,
} as const;

export const parentsSeries = (tokens: string): RadarSeries => ({
  key: 'parents',
  voice: 'parents',
  mark: 'circle',
  dash: 'solid',
  ratings: ratingsOf(tokens),
});

export const schoolSeries = (tokens: string): RadarSeries => ({
  key: 'school',
  voice: 'school',
  mark: 'square',
  dash: 'dash',
  ratings: ratingsOf(tokens),
});

const pupilSeries = (tokens: string): RadarSeries => ({
  key: 'pupil',
  voice: 'pupil',
  mark: 'triangle',
  dash: 'dots',
  ratings: ratingsOf(tokens),
});

const both = [parentsSeries('343?243'), schoolSeries('245433x')];

const raters: readonly RadarSeries[] = [
  parentsSeries('3442143'),
  { ...parentsSeries('244?332'), key: 'b', voice: 'parents-deep', mark: 'square' },
  { ...parentsSeries('5243144'), key: 'c', voice: 'parents-mid', mark: 'triangle' },
];

const six = raterSummary(
  ['3543244', '3542142', '45433-3', '4443?31', '224?243', '334?54?'].map(ratingsOf),
);

const sixNames = names.map((name, i) => {
  const one = six[i];
  const count = one?.values.length ?? 6;
  return count < 6 ? { ...name, note: `${count} van 6` } : name;
});

const summary = { key: 'parents', voice: 'parents', mark: 'circle', dash: 'solid' } as const;

/** Every state by the name of its snapshot. */
export const drawingStates: Readonly<Record<string, RadarInput>> = {
  'full-640': { ...base, series: both },
  'full-480-numerals': { ...base, width: 480, series: both },
  'full-400-pupil-long': {
    ...base,
    width: 400,
    names: longNames,
    series: [...both, pupilSeries('5323452')],
  },
  'full-empty': { ...base, series: [parentsSeries('-------')] },
  'full-all-equal': {
    ...base,
    series: [parentsSeries('3333333'), schoolSeries('3333333'), pupilSeries('3333333')],
  },
  'full-all-unknown': { ...base, series: [parentsSeries('???????'), schoolSeries('x~?x~?x')] },
  'full-focus': { ...base, width: 560, series: [parentsSeries('343?2-3')], focus: 'competence' },
  'full-three-raters': { ...base, width: 546, series: raters },
  'full-six-raters': {
    ...base,
    width: 546,
    names: sixNames,
    series: [],
    summaries: [{ ...summary, dimensions: six }],
    singles: true,
  },
  'full-scale-3': {
    ...base,
    scale: 3,
    scaleWords: ['weinig', 'wisselend', 'veel'],
    series: [parentsSeries('1231231')],
  },
  'full-scale-6': {
    ...base,
    scale: 6,
    scaleWords: ['heel weinig', 'weinig', 'eerder weinig', 'eerder veel', 'veel', 'heel veel'],
    series: [parentsSeries('1623456'), schoolSeries('6543211')],
  },
  'full-rtl': { ...base, direction: 'rtl', series: both },
  'compact-280': { ...base, width: 280, series: both },
  'compact-280-wide-font': { ...base, width: 280, measure: tableMeasure(1.1), series: both },
  'compact-280-unknown-pairs': {
    ...base,
    width: 280,
    series: [parentsSeries('???????'), schoolSeries('???????')],
  },
  'numbered-280-long': { ...base, width: 280, names: longNames, series: both },
  'numbered-280-em-32': { ...base, width: 280, em: 32, names: longNames, series: both },
  'compact-640-em-32': { ...base, em: 32, series: both },
};

/** The state as exported: with its legend. */
export function exportedScene(): Scene {
  const scene = radarScene({ ...base, series: both });
  const [parents, school] = both;
  if (!parents || !school) throw new Error('two series expected');
  return withLegend(
    scene,
    {
      voices: [
        { look: parents, title: 'Ouders → school', detail: 'ingevuld door het schoolteam' },
        { look: school, title: 'School → ouders', detail: 'ingevuld door het schoolteam' },
      ],
      signs: [
        { sign: { ...parents, kind: 'unknown' }, text: 'weten we niet' },
        { sign: { ...school, kind: 'not-applicable' }, text: 'niet van toepassing' },
      ],
      notes: ['Dit is de kijk van wie invulde. Het is geen meting.'],
    },
    base,
  );
}

const colors: Readonly<Record<string, string>> = {
  surface: '#fffdf9',
  ink: '#2a2521',
  'ink-quiet': '#5f564d',
  line: '#857869',
  ring: '#d6cbbc',
  hairline: '#e6ddd0',
  parents: '#a8482a',
  'parents-tint': '#faede6',
  'parents-deep': '#6a2913',
  'parents-mid': '#c96f4f',
  school: '#155e68',
  pupil: '#67459b',
};

/** Light token values. */
export const plainPaint = scenePaint((token) => colors[token] ?? '#f0f');
