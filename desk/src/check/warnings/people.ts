// Names of people where none belong, and what people have to be told before they give theirs.
import { isRecord } from '../../../../src/feed/place.ts';
import { recordsIn, recordsOf } from '../../document/walk.ts';
import type { Warning, WarningContext } from './warning.ts';

const TITLE = /(?:^|\s)(?:Bc|Mgr|Ing|MUDr|JUDr|PhDr|PaedDr|RNDr|Dr|doc|prof|DiS|MBA|Ph\.?D)\b\.?/;
const TWO_NAMES = /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?:[- ]\p{Lu}\p{Ll}+)?$/u;
/** Words that organisations have and people don't. */
const ORGANISATION =
  /\b(?:z\.\s?[sú]\.|s\.\s?r\.\s?o\.|o\.\s?p\.\s?s\.|a\.\s?s\.|p\.\s?o\.)|charit|centr|spol|služ|domov|nadac|škol|úřad|měst|obec|diakon|svaz|klub|sdruž|nemocnic|polic|poradn|armád|kříž|rodin|senior|pomoc|stacion|azyl|národ|ústav|dům|křesť|fond|kraj/i;

export function warnOfPeople({ root }: WarningContext): Warning[] {
  const groups = recordsOf(root, 'working_groups');
  const named = groups.flatMap(({ record, path }) => [
    ...organisations(record['members'], [...path, 'members', 'organisations']),
    ...recordsIn(record['people'], [...path, 'people']).flatMap((one) => withoutOffice(one.record, one.path)),
  ]);
  return [...named, ...privacy(root, groups.length > 0)];
}

function organisations(members: unknown, path: Warning['path']): Warning[] {
  const list = isRecord(members) ? members['organisations'] : undefined;
  const names: readonly unknown[] = Array.isArray(list) ? list : [];
  return names.flatMap((name, index): Warning[] =>
    typeof name === 'string' && isPersonName(name)
      ? [{ path: [...path, index], text: `„${name}“ vypadá jako jméno člověka. ${WHY} Patří sem jen organizace.` }]
      : [],
  );
}

const WHY =
  'Členství ve skupině může prozradit zdravotní nebo sociální situaci člověka, proto se jména členů nezveřejňují (čl. 9 GDPR).';

/** Holders of an office may be named; other members may not. */
function withoutOffice({ name, role }: Record<string, unknown>, path: Warning['path']): Warning[] {
  if (typeof name !== 'string' || !name.trim()) return [];
  if (!role)
    return [{ path, text: `U jména „${name}“ není role. Jmenovat lze jen toho, kdo má ve skupině funkci. ${WHY}` }];
  return typeof role === 'string' && /člen|uživatel|klient|účastn/i.test(role)
    ? [
        {
          path,
          text: `„${name}“ je uveden jako ${role.toLowerCase()}. Jmenovat lze jen toho, kdo má ve skupině funkci. ${WHY}`,
        },
      ]
    : [];
}

/** Whether a name is more likely a person's than an organisation's. */
export function isPersonName(name: string): boolean {
  if (ORGANISATION.test(name)) return false;
  return TITLE.test(name) || TWO_NAMES.test(name.trim());
}

function privacy(root: Record<string, unknown>, hasGroups: boolean): Warning[] {
  const extension = root['_kp'];
  const joining = isRecord(extension) ? extension['joining'] : undefined;
  if (!isRecord(joining) && !hasGroups) return [];
  const facts = isRecord(joining) && isRecord(joining['privacy']) ? joining['privacy'] : {};
  if (facts['url'] || (facts['controller'] && facts['purpose'])) return [];
  return [
    {
      path: ['_kp', 'joining', 'privacy'],
      text: 'Chybí, kdo je správcem osobních údajů a proč je zpracovává (nebo odkaz na tyto informace). Dokud to nedoplníte, přihláška se neukáže, místo ní jen kontakt.',
    },
  ];
}
