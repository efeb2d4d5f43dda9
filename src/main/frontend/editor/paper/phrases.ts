// What CodeMirror says itself, in Chinese; in English pages its own words stay.
import { EditorState, type Extension } from '@codemirror/state';

const CHINESE: Record<string, string> = {
  'Find': '查找',
  'Replace': '替换为',
  'next': '下一处',
  'previous': '上一处',
  'all': '全部选中',
  'match case': '区分大小写',
  'regexp': '正则表达式',
  'by word': '整词匹配',
  'replace': '替换',
  'replace all': '全部替换',
  'close': '关闭',
  'current match': '当前匹配',
  'on line': '位于第',
  'replaced $ matches': '已替换$处',
  'replaced match on line $': '已替换第$段中的一处',
  'Control character': '控制字符',
  'Selection deleted': '已删除所选文字',
};

export function phrases(language: string): Extension {
  return language.startsWith('zh') ? EditorState.phrases.of(CHINESE) : [];
}
