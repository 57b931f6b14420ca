import { describe, expect, it } from 'vitest';
import { documentKind } from '../../../src/parts/document-list.model.ts';

describe('kind of a document', () => {
  it.each([
    ['application/pdf', 'PDF'],
    ['application/PDF; charset=binary', 'PDF'],
    ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'DOCX'],
    ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'XLSX'],
    ['application/msword', 'DOC'],
    ['application/vnd.oasis.opendocument.text', 'ODT'],
    ['text/plain', 'TXT'],
    ['image/jpeg', 'JPG'],
  ])('%s is %s', (mime_type, kind) => {
    expect(documentKind({ mime_type })).toBe(kind);
  });

  it('comes from the address where no type is given', () => {
    expect(documentKind({ url: 'https://mesto.example/Zapis.PDF?v=2' })).toBe('PDF');
    expect(documentKind({ url: 'https://mesto.example/dokument.asp?id=3' })).toBeUndefined();
  });

  it('is not said of a web page or an unknown type', () => {
    expect(documentKind({ mime_type: 'text/html', url: 'https://mesto.example/' })).toBeUndefined();
    expect(documentKind({})).toBeUndefined();
  });
});
