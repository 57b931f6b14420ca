// What may stand in the configuration file: its shape, defaults and words for editors. What shapes can't say is in
// check.ts. No transforms, so that a JSON Schema can be made of it.
import * as v from 'valibot';

const LANGUAGES = ['cs', 'en', 'de', 'uk'] as const;

const says = <T>(text: string): v.DescriptionAction<T, string> => v.description(text);
const text = (description: string) => v.pipe(v.string(), v.minLength(1), v.maxLength(2000), says(description));
const wholeNumber = (min: number, max: number, description: string) =>
  v.pipe(v.number(), v.integer(), v.minValue(min), v.maxValue(max), says(description));
const addresses = (description: string, min = 0) =>
  v.pipe(v.array(v.pipe(v.string(), v.email())), v.minLength(min), says(description));
const section = <T extends v.ObjectEntries>(entries: T, description: string) =>
  v.optional(
    v.pipe(v.strictObject(entries), says(description)),
    {} as v.InferInput<v.StrictObjectSchema<T, undefined>>,
  );

const GroupSchema = v.strictObject({
  name: v.optional(text('Its name as mails say it; else its id.')),
  to: v.optional(addresses('Who gets requests for this group, its secretary, in place of the coordinator.')),
});

const inLanguages = (description: string) =>
  v.optional(
    v.pipe(
      v.strictObject({
        cs: v.optional(text('In Czech.')),
        en: v.optional(text('In English.')),
        de: v.optional(text('In German.')),
        uk: v.optional(text('In Ukrainian.')),
      }),
      says(description),
    ),
  );

const TownSchema = v.strictObject({
  name: text('The town as people know it, „Město Vzorov“.'),
  origins: v.pipe(
    v.array(v.pipe(v.string(), v.regex(/^https?:\/\/[^/\s?#]+$/))),
    v.minLength(1),
    says('The origins of the pages with the form: scheme, host and port, no path: "https://www.vzorov.cz".'),
  ),
  coordinator: addresses('Who gets every request that has no recipients of its own.', 1),
  deputies: v.optional(addresses('Who gets a copy of each of those as well.'), []),
  groups: v.optional(v.pipe(v.record(v.string(), GroupSchema), says('Working groups, by their ids in the feed.')), {}),
  contact: text('How to reach the coordinator by other means; stands in pages and confirmations.'),
  language: v.optional(v.pipe(v.picklist(LANGUAGES), says('Of mails to the staff, and where a form says none.')), 'cs'),
  time_zone: v.optional(text('IANA name.'), 'Europe/Prague'),
  reply_within_days: v.optional(
    wholeNumber(
      1,
      365,
      'Days within which the town promises to reply; as in the feed. Without it no date is promised.',
    ),
  ),
  texts: section(
    {
      received: inLanguages(
        'What the town adds to the confirmation and to the page after an ordinary form post, in the language of the form; else in that of the town.',
      ),
      staff: v.optional(text('What stands below each request that is mailed to the staff: how to file it, say.')),
    },
    "The town's own words, beside the receiver's. An empty line makes a paragraph.",
  ),
  confirmation: v.optional(v.pipe(v.boolean(), says('Whether the person gets a confirmation by e-mail.')), true),
  retention: section(
    {
      erase_after_handling_days: v.optional(
        wholeNumber(1, 36_500, 'Days after a request was marked as handled until it is erased. Without it nothing is.'),
      ),
      erase_after_mailing_days: v.optional(
        wholeNumber(
          7,
          36_500,
          'Days after a request was mailed to all of the staff until it is erased, even if nobody has marked it: for those who work with the mails alone. Without it nothing is.',
        ),
      ),
      erase_quarantined_after_days: v.optional(
        wholeNumber(
          7,
          36_500,
          'Days after the staff were mailed of a request in quarantine until it is erased, if nobody has released it. Without it nothing is.',
        ),
      ),
      remind_after_days: v.optional(
        wholeNumber(1, 365, 'Days after which the staff are reminded of a request that nobody has marked.'),
      ),
    },
    'How long requests are kept.',
  ),
  require_stamp: v.optional(
    v.pipe(v.boolean(), says('Whether a request of the form without a time stamp goes into quarantine, too.')),
    false,
  ),
});

const SmtpSchema = v.strictObject({
  host: text('Name of the mail server.'),
  port: v.optional(wholeNumber(1, 65_535, '465 where `secure` is true, else 587.')),
  secure: v.optional(
    v.pipe(v.boolean(), says('TLS from the first byte. Else STARTTLS is used where it is offered.')),
    false,
  ),
  require_tls: v.optional(v.pipe(v.boolean(), says('Whether to send nothing over an unencrypted connection.')), true),
  user: v.optional(text('Name for signing in.')),
  password: v.optional(text('Better given in the environment, as KP_RECEIVER_SMTP_PASSWORD.')),
  from: v.pipe(v.string(), v.email(), says('The sender of all mails: an address that the mail server may send from.')),
  from_name: v.optional(text('Beside the address; else the name of the town.')),
});

export const ConfigSchema = v.strictObject({
  $schema: v.optional(v.string()),
  host: v.optional(text('The address to listen at. KP_RECEIVER_HOST goes before it.'), '127.0.0.1'),
  port: v.optional(wholeNumber(0, 65_535, 'KP_RECEIVER_PORT goes before it.'), 8790),
  public_url: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^https?:\/\/[^\s?#]+$/),
      says('The address under which browsers reach the receiver. Needed where a proxy changes the Host header.'),
    ),
  ),
  database: v.optional(
    text('Path of a SQLite file (from this file), or a postgres: address. KP_RECEIVER_DATABASE goes before it.'),
    'kp-receiver.sqlite',
  ),
  trusted_proxies: v.optional(
    v.pipe(
      v.array(v.string()),
      says('Addresses or networks ("10.0.0.0/8") of proxies whose X-Forwarded-For is believed.'),
    ),
    [],
  ),
  smtp: SmtpSchema,
  limits: section(
    {
      address_burst: v.optional(wholeNumber(1, 1e6, 'Requests that one address may send at once.'), 20),
      address_per_hour: v.optional(wholeNumber(1, 1e7, 'Requests that one address may send in an hour.'), 120),
      town_burst: v.optional(wholeNumber(1, 1e6, 'Requests that one town takes at once.'), 200),
      town_per_hour: v.optional(wholeNumber(1, 1e7, 'Requests that one town takes in an hour.'), 1000),
      confirmations_per_day: v.optional(wholeNumber(0, 1000, 'Confirmations to one e-mail address in a day.'), 5),
    },
    'How much is taken before a 429.',
  ),
  towns: v.pipe(
    v.record(v.pipe(v.string(), v.regex(/^[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/)), TownSchema),
    says('Each town under the name that stands in its endpoint, https://…/vzorov.'),
  ),
});

export type Config = v.InferOutput<typeof ConfigSchema>;
export type TownConfig = v.InferOutput<typeof TownSchema>;
export type SmtpConfig = v.InferOutput<typeof SmtpSchema>;
export type Language = (typeof LANGUAGES)[number];
