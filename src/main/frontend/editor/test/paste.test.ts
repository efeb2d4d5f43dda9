import { describe, expect, it, vi } from 'vitest';
import { fromPlain } from '../paper/clipboard';
import { fromHtml } from '../paper/paste';
import { plain } from '../paper/plain';

describe('pasting from Word', () => {
  it('keeps the numbers of lists as text and drops the gap behind them', () => {
    const html = `<html><head><style>p.MsoNormal {margin:0}</style></head><body><!--StartFragment-->
      <p class=MsoListParagraph style='text-indent:32pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span lang=EN-US
      style='font-family:黑体'><span style='mso-list:Ignore'>一、<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]><span
      style='font-family:黑体'>规范行政执法</span><span lang=EN-US><o:p></o:p></span></p>
      <p class=MsoNormal><span>全年办理案件</span><b>72</b><span>件。</span></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><!--EndFragment--></body></html>`;
    expect(fromHtml(html)).toBe('一、规范行政执法\n全年办理案件72件。');
  });

  it('joins lines of the source inside Chinese words without a blank, and Latin words with one', () => {
    expect(fromHtml('<p>依法\r\n  行政，Legal\n Affairs\n办公室</p>')).toBe('依法行政，Legal Affairs 办公室');
    expect(fromHtml('<p><span>依法\n</span><span>行政</span></p>')).toBe('依法 行政');
  });

  it('leaves deleted revisions, comments and hidden text behind', () => {
    expect(fromHtml(`<p>开展培训<del>2次</del><ins>3次</ins><span class=MsoCommentReference>[甲1]</span><span style='display:none'>密</span>。</p>
      <div style='mso-element:comment-list'><p>请核对</p></div>`)).toBe('开展培训3次。');
  });

  it('makes a line of every row of a table', () => {
    expect(fromHtml('<table><tr><td><p>指标</p></td><td><p>数量</p></td></tr><tr><td>行政处罚</td><td><p>72</p><p>件</p></td></tr></table><p>完。</p>'))
      .toBe('指标 数量\n行政处罚 72件\n完。');
  });
});

describe('pasting from web pages', () => {
  it('writes out what the page counts by itself', () => {
    expect(fromHtml('<ol><li>培训</li><li>检查</li></ol><ol start="3" type="a"><li>评查</li></ol><ul><li>其他</li></ul>'))
      .toBe('1.培训\n2.检查\nc.评查\n其他');
    expect(fromHtml('<ol style="list-style-type: cjk-ideographic"><li>培训</li><li value="12">检查</li></ol>')).toBe('一、培训\n十二、检查');
    expect(fromHtml('<ol><li>（一）培训</li></ol>')).toBe('（一）培训');
  });

  it('breaks lines where the page does', () => {
    expect(fromHtml('<div>　　第一段<br>　　第二段</div><section><h2>标题</h2>正文</section><pre>甲\n乙</pre>'))
      .toBe('第一段\n第二段\n标题\n正文\n甲\n乙');
  });

  it('runs nothing and loads nothing', () => {
    expect(fromHtml('<p>正文<img src="x" onerror="alert(1)"><script>alert(2)</script></p>')).toBe('正文');
  });
});

describe('the content security policy', () => {
  it('never meets a style of the pasted page', () => {
    const parse = vi.spyOn(DOMParser.prototype, 'parseFromString');
    expect(fromHtml(`<style>p { color: red }</style><p class="a" style='color:red'>1 < 2，style="x"</p><b STYLE = "x">粗</b>`))
      .toBe('1 < 2，style="x"\n粗');
    expect(parse.mock.calls[0]?.[0]).not.toMatch(/<style|<[^>]*\sstyle/i);
  });
});

describe('plain text', () => {
  it('loses indents, blank lines, invisible characters and foreign line ends', () => {
    expect(plain('　　第一\u00ad段\u200b \r\n\r\n\u3000第二段\u2028第三段\u000b第四段\ufeff')).toBe('第一段\n第二段\n第三段\n第四段');
    expect(plain('1.\t开展\u00a0\u00a0培训')).toBe('1.开展 培训');
  });

  it('stays as it is when it is plain already', () => {
    const text = '（一）规范执法\n全年办理案件72件，ABC 公司。';
    expect(plain(text)).toBe(text);
  });

  it('keeps the line end of a whole paragraph', () => {
    expect(fromPlain('　　整段\r\n')).toBe('整段\n');
    expect(fromPlain('半句')).toBe('半句');
    expect(fromPlain(' \n')).toBe('\n');
  });
});
