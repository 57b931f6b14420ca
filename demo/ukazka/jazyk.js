// The page's language comes from its address (?lang=uk), so that each language can be tried by a link. The widgets take
// the language of <html>; the page's own words stand in Czech, marked lang="cs", and bring their translations along
// in data-en, data-de, data-uk. What has none stays Czech and stays marked.
(function () {
  var languages = ['cs', 'en', 'de', 'uk'];
  var wanted = new URLSearchParams(location.search).get('lang');
  var language = languages.indexOf(wanted) < 0 ? 'cs' : wanted;
  document.documentElement.lang = language;
  document.addEventListener('DOMContentLoaded', function () {
    var link = document.querySelector('.languages a[hreflang="' + language + '"]');
    if (link) link.setAttribute('aria-current', 'true');
    if (language === 'cs') return;
    document.querySelectorAll('[data-' + language + ']').forEach(function (element) {
      element.textContent = element.getAttribute('data-' + language);
      element.removeAttribute('lang');
    });
  });
})();
