/* skripty webu */

// styl pozna, ze skripty bezi
document.documentElement.className = 'js';

var $ = function (vyber) {
  var prvky = document.querySelectorAll(vyber);
  return {
    each: function (fn) {
      for (var i = 0; i < prvky.length; i++) fn.call(prvky[i], i);
      return this;
    },
    click: function (fn) {
      return this.each(function () {
        this.onclick = fn;
      });
    },
  };
};

// mobilni menu
document.addEventListener('DOMContentLoaded', function () {
  $('#menu-tlacitko').click(function () {
    var seznam = document.getElementById('menu-seznam');
    var otevrit = seznam.className != 'otevreno';
    seznam.className = otevrit ? 'otevreno' : '';
    this.setAttribute('aria-expanded', otevrit ? 'true' : 'false');
  });
});
