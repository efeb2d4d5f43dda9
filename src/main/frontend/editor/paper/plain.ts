// What text from elsewhere becomes before it stands in official text: paragraphs, one a line, without layout in characters.

const LINE_ENDS = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;
/** Soft hyphens, zero-width characters, marks of direction: nobody sees them, everybody trips over them. */
const INVISIBLE = /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u206a-\u206f\ufeff\ufff9-\ufffb]/g;
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/g;
const BLANKS = /[\t \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/g;
/** A number and the blanks that typewriters and list layouts put after it. */
const NUMBER_GAP = /^((?:[一二三四五六七八九十百]{1,4}、|[(（](?:[一二三四五六七八九十百]{1,4}|[0-9０-９]{1,2})[)）]|[0-9０-９]{1,2}[.．、])) /u;

export function plain(raw: string): string {
  return raw.replace(LINE_ENDS, '\n').split('\n').map(plainLine).filter(line => line !== '').join('\n');
}

function plainLine(raw: string): string {
  return raw.replace(BLANKS, ' ').replace(INVISIBLE, '').replace(CONTROLS, '').replace(BLANKS, ' ').trim()
    .replace(NUMBER_GAP, '$1');
}
