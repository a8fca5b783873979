import { htmlText } from './html-text.js';

describe('The words of a page', () => {
  test('are those of its text, not of its furniture', () => {
    const furniture = [
      '<nav>Quyết định 1-QĐ/TU</nav>',
      '<div class="Main-Menu">2-QĐ/TU</div>',
      '<aside>3-QĐ/TU</aside>',
    ];
    const more = ['<footer>4-QĐ/TU</footer>', '<ul role="navigation"><li>5-QĐ/TU</ul>', '<script>"6-QĐ/TU"</script>'];
    const page = `<html><head><title>7-QĐ/TU</title></head><body>${furniture.join('')}<p>Chữ &amp; số</p>${more.join('')}</body></html>`;
    expect(htmlText(page).trim()).toBe('Chữ & số');
  });

  test('of several articles leave none out', () => {
    expect(htmlText('<body><article>một</article><article>hai</article></body>')).toBe('một\nhai');
  });

  test('keep the rows of tables and the points of lists', () => {
    const table = '<table><thead><tr><th>TT<th>Việc<th>Hạn</thead><tr><td>1<td>Rà soát<td>30/6/2026</table>';
    expect(htmlText(`${table}<ul><li>một<li>hai</ul>`).split('\n').filter(Boolean)).toEqual([
      ...['| TT | Việc | Hạn |', '| 1 | Rà soát | 30/6/2026 |', '- một', '- hai'],
    ]);
  });

  test('end somewhere, however deep it goes', () => {
    expect(htmlText('<div>'.repeat(50_000) + 'x').length).toBeLessThan(100);
  });
});
