// The page's language comes from its address (?lang=uk), so that each language can be tried by a link. What the page
// itself says stays in Czech and is marked so; the widgets take the language of <html>.
(function () {
  var languages = ['cs', 'en', 'de', 'uk'];
  var wanted = new URLSearchParams(location.search).get('lang');
  var language = languages.indexOf(wanted) < 0 ? 'cs' : wanted;
  document.documentElement.lang = language;
  document.addEventListener('DOMContentLoaded', function () {
    var link = document.querySelector('.languages a[hreflang="' + language + '"]');
    if (link) link.setAttribute('aria-current', 'true');
  });
})();
