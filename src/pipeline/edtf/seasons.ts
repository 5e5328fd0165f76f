/** EDTF's parts of a year. Seasons are the meteorological ones; a winter begins in December of the year that names it. */

export interface Months {
  /** 1 to 12, in the year that the season is named by. */
  readonly first: number;
  readonly count: number;
}

const NORTHERN = [3, 6, 9, 12];
const SOUTHERN = [9, 12, 3, 6];

/** 21 to 24 seasons, 25 to 28 northern, 29 to 32 southern ones, 33 to 36 quarters, 37 to 39 thirds, 40 and 41 halves. */
export function monthsOf(season: number): Months {
  if (season <= 28) return { first: NORTHERN[(season - 21) % 4] ?? 1, count: 3 };
  if (season <= 32) return { first: SOUTHERN[season - 29] ?? 1, count: 3 };
  if (season <= 36) return { first: 3 * (season - 33) + 1, count: 3 };
  if (season <= 39) return { first: 4 * (season - 37) + 1, count: 4 };
  return { first: 6 * (season - 40) + 1, count: 6 };
}
