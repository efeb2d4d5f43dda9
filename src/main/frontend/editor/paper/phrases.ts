// What CodeMirror itself says, mostly to screen readers, in Chinese; in English pages its own words stay.
import { EditorState, type Extension } from '@codemirror/state';

const CHINESE: Record<string, string> = {
  'current match': '当前匹配',
  'on line': '位于段落',
  'replaced $ matches': '已替换$处',
  'replaced match on line $': '已替换第$段中的一处',
  'Control character': '控制字符',
  'Selection deleted': '已删除所选文字',
};

export function phrases(language: string): Extension {
  return language.startsWith('zh') ? EditorState.phrases.of(CHINESE) : [];
}
