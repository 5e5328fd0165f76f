export function passagesWords(count: number): string {
  if (count === 0) return 'No passage is quoted';
  return count === 1
    ? 'One passage is quoted'
    : `${count.toLocaleString('en-GB')} passages, in reading order`;
}
