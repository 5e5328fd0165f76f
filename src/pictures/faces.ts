/** The faces that pictures are set in: the page's own, as files that can be drawn from, and which of them has which letters. */
import { createRequire } from 'node:module';
import { type Font, openSync } from 'fontkit';

const SERIF = 'Source Serif 4';
const SANS = 'IBM Plex Sans';
const HEBREW = 'IBM Plex Sans Hebrew';
const ARABIC = 'IBM Plex Sans Arabic';

export type Weight = 400 | 600 | 700;

export interface Face {
  readonly family: string;
  readonly weight: Weight;
  readonly file: string;
}

/** As the stacks of `ui/tokens.css`: a letter is of the first face that has it. */
export const VOICES = { serif: [SERIF, HEBREW, ARABIC, SANS], sans: [SANS, HEBREW, ARABIC, SERIF] } as const;
export type Voice = keyof typeof VOICES;

const { resolve } = createRequire(import.meta.url);

/** The heaviest of each family stands for what is heavier still. */
const FACES: readonly Face[] = [
  face(SERIF, 600, resolve('@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf')),
  face(SERIF, 700, resolve('@expo-google-fonts/source-serif-4/700Bold/SourceSerif4_700Bold.ttf')),
  face(SANS, 400, resolve('@expo-google-fonts/ibm-plex-sans/400Regular/IBMPlexSans_400Regular.ttf')),
  face(SANS, 600, resolve('@expo-google-fonts/ibm-plex-sans/600SemiBold/IBMPlexSans_600SemiBold.ttf')),
  face(
    HEBREW,
    400,
    resolve('@expo-google-fonts/ibm-plex-sans-hebrew/400Regular/IBMPlexSansHebrew_400Regular.ttf'),
  ),
  face(
    HEBREW,
    600,
    resolve('@expo-google-fonts/ibm-plex-sans-hebrew/600SemiBold/IBMPlexSansHebrew_600SemiBold.ttf'),
  ),
  face(
    ARABIC,
    400,
    resolve('@expo-google-fonts/ibm-plex-sans-arabic/400Regular/IBMPlexSansArabic_400Regular.ttf'),
  ),
  face(
    ARABIC,
    600,
    resolve('@expo-google-fonts/ibm-plex-sans-arabic/600SemiBold/IBMPlexSansArabic_600SemiBold.ttf'),
  ),
];

function face(family: string, weight: Weight, file: string): Face {
  return { family, weight, file };
}

/** Of a voice and a weight, one face a family, the dearest first. */
export function facesFor(voice: Voice, weight: Weight): readonly Face[] {
  return VOICES[voice].flatMap((family) => {
    const own = FACES.filter((each) => each.family === family);
    return own.find((each) => each.weight >= weight) ?? own.at(-1) ?? [];
  });
}

const opened = new Map<string, Font>();

export function fontOf({ file }: Face): Font {
  const known = opened.get(file);
  if (known) return known;
  const font = openSync(file);
  if ('fonts' in font) throw new Error(`${file} holds several fonts.`);
  opened.set(file, font);
  return font;
}
