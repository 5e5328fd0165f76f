/** Titles of all kinds: short and long, several scripts, characters that are markup elsewhere. */
import type { Random } from './random.ts';

/** Words of one script; a title stays within it. */
const SCRIPTS: readonly (readonly string[])[] = [
  'talks strike border council harbour grain ceasefire minister vote “corridor” convoy & treaty sanctions <draft> envoy protest budget court verdict drought pipeline summit election appeal'.split(
    ' ',
  ),
  'Gespräche Grenze Waffenruhe Abstimmung Verhandlungsführer Getreideabkommen Außenminister Überflug Geländegewinn'.split(
    ' ',
  ),
  'переговоры граница перемирие министр выборы протест договор санкции посланник'.split(' '),
  'محادثات حدود هدنة وزير انتخابات احتجاج معاهدة عقوبات مبعوث'.split(' '),
  '会談 国境 停戦 大臣 選挙 抗議 条約 制裁 特使 港'.split(' '),
  'συνομιλίες σύνορα εκεχειρία υπουργός εκλογές διαμαρτυρία συνθήκη'.split(' '),
];

/** Latin in seven of ten. */
const OTHERS = 0.3;

/** One word to twenty-five, most around five. */
export function titleOf(random: Random): string {
  const words = random() < OTHERS ? scriptOf(random) : (SCRIPTS[0] ?? []);
  const length = 1 + Math.floor(24 * random() ** 3 + 4 * random());
  return Array.from({ length }, () => words[Math.floor(random() * words.length)] ?? '').join(' ');
}

function scriptOf(random: Random): readonly string[] {
  return SCRIPTS[1 + Math.floor(random() * (SCRIPTS.length - 1))] ?? [];
}
