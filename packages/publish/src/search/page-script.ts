import { findScript } from './find-script.ts'

/**
 * 检索页的程序 The one script of the column. It reads the index that lies in the page itself, asks nothing of any server, and writes words
 * as text only. The words looked for stand in the address (#q=…), so that a search can be handed on. A result leads to the place in
 * the report where the words stand, in browsers that know text fragments.
 */
export const pageScript = `'use strict';
(function () {
${findScript}
  var index = JSON.parse(document.getElementById('index').textContent);
  var form = document.getElementById('search'), box = document.getElementById('q');
  var told = document.getElementById('told'), list = document.getElementById('found');
  var find = null, shown = 50, limit = shown;
  function element(name, text, parent) {
    var made = document.createElement(name);
    made.textContent = text;
    parent.appendChild(made);
    return made;
  }
  function show() {
    var query = box.value.trim();
    list.textContent = '';
    if (query === '') { told.textContent = ''; return; }
    if (find === null) find = search(index);
    var result = find(query);
    var some = Math.min(result.found.length, limit);
    told.textContent = result.found.length === 0
      ? '没有找到含有“' + query + '”的报告'
      : '找到' + result.found.length + '份报告' + (some < result.found.length ? '，先列出' + some + '份' : '');
    result.found.slice(0, limit).forEach(function (place) {
      var report = index.reports[place], item = element('li', '', list), link = element('a', report[1], item);
      link.href = 'reports/' + report[0] + '/index.html#:~:text=' + encodeURIComponent(result.words[0]);
      element('span', [report[2], report[3] === null ? '' : report[3] + '年度', report[4] || ''].filter(Boolean).join(' · '), item);
    });
    if (some < result.found.length) {
      var more = element('button', '再列出' + Math.min(shown, result.found.length - some) + '份', element('li', '', list));
      more.type = 'button';
      more.onclick = function () {
        limit += shown;
        show();
        var next = list.children[some] && list.children[some].querySelector('a');
        if (next) next.focus();
      };
    }
  }
  function asked() {
    var words = /^#q=(.*)/.exec(location.hash);
    if (!words) return;
    try { box.value = decodeURIComponent(words[1].replace(/\\+/g, ' ')); } catch (error) { return; }
    limit = shown;
    show();
  }
  var waiting = 0;
  box.addEventListener('input', function () {
    clearTimeout(waiting);
    waiting = setTimeout(function () { limit = shown; show(); }, 150);
  });
  form.addEventListener('submit', function (event) {
    event.preventDefault();
    limit = shown;
    location.hash = 'q=' + encodeURIComponent(box.value.trim());
    show();
  });
  addEventListener('hashchange', asked);
  form.hidden = false;
  asked();
})();
`
