/** Degrees, WGS84, to two places, about a kilometre: `34.52° N, 37.63° E`. */
export function coordinateWords(lat: number, lon: number): string {
  return `${half(lat, 'N', 'S')}, ${half(lon, 'E', 'W')}`;
}

function half(degrees: number, positive: string, negative: string): string {
  return `${Math.abs(degrees).toFixed(2)}° ${degrees < 0 ? negative : positive}`;
}
