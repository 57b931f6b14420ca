// The receiver's words for what came and for what is wrong with it, in Czech.
import type { RequestError } from '../../src/membership/check-request.ts';

export const KINDS = { interest: 'zájem o členství', application: 'přihláška' };
export const ROLES = {
  user: 'uživatele služeb',
  provider: 'poskytovatele služeb',
  commissioner: 'zadavatele (obec, kraj)',
  other: 'někoho jiného',
};
export const QUARANTINE = {
  honeypot: 'je vyplněné skryté pole, které lidé nevidí',
  stamp: 'časové razítko neplatí',
  origin: 'není jisté, ze které stránky přišla',
};
export const FIELDS: Record<string, string> = {
  '/name': 'Jméno',
  '/email': 'E-mail',
  '/phone': 'Telefon',
  '/organisation': 'Organizace',
  '/participant_role': 'Za koho mluvíte',
  '/working_groups': 'Pracovní skupiny',
  '/message': 'Zpráva',
  '/needs': 'Co potřebujete k účasti',
};
export const CODES: Record<RequestError['code'], string> = {
  missing: 'není vyplněno',
  neither: 'je potřeba e-mail, nebo telefon',
  email: 'tohle není e-mailová adresa',
  phone: 'tohle není telefonní číslo (aspoň devět číslic)',
  too_long: 'text je příliš dlouhý',
  invalid: 'tenhle údaj nelze přečíst',
  id_reused: 'pod tímto identifikátorem už přišla jiná zpráva',
};
export const STATUSES: Record<number, string> = {
  400: 'Zprávu nelze přečíst.',
  403: 'Zkušební příjemce přijímá jen z vlastních stránek na tomto počítači.',
  404: 'Tahle stránka tu není.',
  405: 'Takhle se s příjemcem mluvit nedá.',
  409: 'Vaši zprávu už zpracováváme, chvíli počkejte.',
  413: 'Zpráva je příliš velká.',
  415: 'Zprávu nelze přečíst.',
  422: 'Opravte prosím:',
  429: 'Server teď vyřizuje příliš mnoho požadavků.',
};
