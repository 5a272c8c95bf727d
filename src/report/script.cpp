// The script of a page. It holds no <, > or &, so that it stands in HTML as it is.
#include "report/look.h"

namespace amends {

std::string_view page_script()
{
    return R"(
'use strict';
(function () {
  function order(row, column) {
    var cell = row.cells[column];
    return cell.dataset.order === undefined ? cell.textContent : cell.dataset.order;
  }
  function sort(table, column) {
    var head = table.tHead.rows[0].cells[column];
    var turned = head.getAttribute('aria-sort') === 'ascending' ? -1 : 1;
    var body = table.tBodies[0];
    Array.from(table.tHead.rows[0].cells).forEach(function (other) { other.removeAttribute('aria-sort'); });
    head.setAttribute('aria-sort', turned === 1 ? 'ascending' : 'descending');
    Array.from(body.rows).sort(function (a, b) {
      var first = order(a, column), second = order(b, column);
      return turned * (head.classList.contains('n') ? first - second : first.localeCompare(second, document.documentElement.lang, {numeric: true}));
    }).forEach(function (row) { body.appendChild(row); });
  }
  function filter(table, words, told) {
    var shown = 0;
    Array.from(table.tBodies[0].rows).forEach(function (row) {
      row.hidden = !row.textContent.toLowerCase().includes(words.toLowerCase());
      shown += row.hidden ? 0 : 1;
    });
    told.textContent = words ? table.dataset.matches.replace('{count}', shown) : '';
  }
  document.querySelectorAll('table.sortable').forEach(function (table) {
    Array.from(table.tHead.rows[0].cells).forEach(function (head, column) {
      var button = document.createElement('button');
      button.type = 'button';
      button.textContent = head.textContent;
      button.addEventListener('click', function () { sort(table, column); });
      head.replaceChildren(button);
    });
    var box = document.createElement('div'), label = document.createElement('label'), input = document.createElement('input'), told = document.createElement('span');
    box.className = 'filter';
    label.textContent = table.dataset.filter;
    label.htmlFor = input.id = table.id + '-filter';
    input.type = 'search';
    told.setAttribute('role', 'status');
    input.addEventListener('input', function () { filter(table, input.value, told); });
    box.append(label, input, told);
    table.parentNode.before(box);
  });
}());
)";
}

}  // namespace amends
