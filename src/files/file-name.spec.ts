import fc from 'fast-check';
import { asAttachment, cleanFileName, extensionOf } from './file-name.js';

describe('The name of an uploaded file', () => {
  test.each([
    ['Kế hoạch số 25.PDF', 'Kế hoạch số 25.PDF'],
    ['Kế hoạch.pdf'.normalize('NFD'), 'Kế hoạch.pdf'],
    ['../../etc/passwd.txt', 'passwd.txt'],
    ['C:\\Users\\van thu\\bao cao.docx', 'bao cao.docx'],
    ['a/b\\..\\c.pdf', 'c.pdf'],
    ['ten.pdf\0.exe', 'ten.pdf.exe'],
    ['anh\u202egpj.exe', 'anhgpj.exe'],
    ['\u200fbao\u2066 cao\ufeff.pdf', 'bao cao.pdf'],
    ['dòng\r\nSet-Cookie: x.pdf', 'dòngSet-Cookie: x.pdf'],
    ['  .. báo cáo.pdf. . ', 'báo cáo.pdf'],
    ['"trích" <dẫn> (1)*.pdf', '"trích" <dẫn> (1)*.pdf'],
    ['\ud800x.pdf', '\ufffdx.pdf'],
    ['..', ''],
    ['/', ''],
    ['', ''],
  ])('%j is shown as %j', (typed, shown) => {
    expect(cleanFileName(typed)).toBe(shown);
  });

  test('keeps its extension when it is cut', () => {
    const name = cleanFileName(`${'á'.repeat(500)}.docx`);
    expect([...name]).toHaveLength(200);
    expect(extensionOf(name)).toBe('docx');
    expect([...cleanFileName('𝐀'.repeat(500))]).toHaveLength(200);
  });

  test('never holds a folder, a control character or more than 200 characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (typed) => {
        const name = cleanFileName(typed);
        expect(name).not.toMatch(/[/\\\x00-\x1f\u202a-\u202e\u2066-\u2069]|^\.|\.$/);
        expect([...name].length).toBeLessThanOrEqual(200);
        expect(cleanFileName(name)).toBe(name);
      }),
    );
  });

  test('is offered for saving in UTF-8, and in ASCII for the old', () => {
    expect(asAttachment('Kế hoạch (1) "A"; x=\'1\'.pdf')).toBe(
      "attachment; filename=\"K_ ho_ch (1) _A_; x='1'.pdf\"; filename*=UTF-8''K%E1%BA%BF%20ho%E1%BA%A1ch%20%281%29%20%22A%22%3B%20x%3D%271%27.pdf",
    );
  });
});
