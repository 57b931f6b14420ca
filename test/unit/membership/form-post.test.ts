// A request as form fields, there and back, and a message for the mail program.
import { describe, expect, it } from 'vitest';
import { checkRequest } from '../../../src/membership/check-request.ts';
import * as membership from '../../../src/membership/index.ts';
import { formEntries, readForm } from '../../../src/membership/form-post.ts';
import { MAILTO_LIMIT, mailtoMessage } from '../../../src/membership/mailto.ts';
import { request } from './support.ts';

describe('a form post', () => {
  it('has the keys of JSON, a list as one entry each, and comes back the same', () => {
    const sent = request({ working_groups: ['seniori', 'rodina'], message: 'a\nb', participant_role: 'user' });
    const entries = formEntries(sent);
    expect(entries.filter(([key]) => key === 'working_groups')).toEqual([
      ['working_groups', 'seniori'],
      ['working_groups', 'rodina'],
    ]);
    // Browsers write line breaks of a form as CRLF.
    const posted = new URLSearchParams(entries.map(([key, value]) => [key, value.replaceAll('\n', '\r\n')]));
    expect(checkRequest(readForm(posted))).toEqual({ request: sent });
  });

  it('is read by known keys alone, the first value of each', () => {
    const posted = new URLSearchParams(
      'name=a&name=b&__VIEWSTATE=x&__proto__=y&working_groups=&working_groups=g&toString=z',
    );
    expect(readForm(posted)).toEqual({ name: 'a', working_groups: ['g'] });
  });

  it('may leave every optional field blank', () => {
    const { id } = request();
    const posted = new URLSearchParams({
      id,
      kind: 'interest',
      language: 'cs',
      name: 'Jana',
      email: '',
      phone: '415000115',
    });
    for (const key of [
      'organisation',
      'participant_role',
      'working_groups',
      'message',
      'needs',
      'contact_note_2',
      'stamp',
    ])
      posted.append(key, '');
    expect('request' in checkRequest(readForm(posted))).toBe(true);
  });
});

describe('a message for the mail program', () => {
  it('has its lines, its letters and nothing that anyone could smuggle in', () => {
    const href = mailtoMessage(['jana@example.cz', 'a?cc=x&b,c@example.cz'], 'Zájem & dotaz', 'Dobrý den,\nрядок');
    expect(href).toBe(
      'mailto:jana@example.cz,a%3Fcc%3Dx%26b%2Cc@example.cz?subject=Z%C3%A1jem%20%26%20dotaz' +
        '&body=Dobr%C3%BD%20den%2C%0D%0A%D1%80%D1%8F%D0%B4%D0%BE%D0%BA',
    );
    const { searchParams } = new URL(href);
    expect(searchParams.get('body')).toBe('Dobrý den,\r\nрядок');
  });

  it('survives halves of characters, and does without a body', () => {
    expect(mailtoMessage(['a@b.cz'], '\ud800x', '')).toBe('mailto:a@b.cz?subject=x');
    expect(MAILTO_LIMIT).toBe(1800);
  });
});

it('is whole as it is published', () => {
  expect(Object.keys(membership)).toEqual(
    expect.arrayContaining([
      'MembershipRequestSchema',
      'LIMITS',
      'FIELD_NAMES',
      'checkDraft',
      'checkRequest',
      'createRequestIds',
      'sendRequest',
      'fetchStamp',
      'formEntries',
      'readForm',
      'mailtoMessage',
      'MAILTO_LIMIT',
    ]),
  );
});
