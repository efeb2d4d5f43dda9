export function clock(time: Date): string {
  return `${two(time.getHours())}:${two(time.getMinutes())}`;
}

export function day(time: Date): string {
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())} ${clock(time)}`;
}

/** The hour if it was today, the day as well if not. */
export function moment(time: Date, now = new Date()): string {
  return day(time).slice(0, 10) === day(now).slice(0, 10) ? clock(time) : day(time);
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
