// Puts a figure in at the cursor, where scripts run. Without them the button sends the form, which comes back with the figure in.

class InsertFigure extends HTMLElement {
  connectedCallback() {
    const box = document.getElementById(this.getAttribute('for'));
    const list = this.querySelector('select');
    const button = this.querySelector('button');
    if (!box || !list || !button) return;
    button.addEventListener('click', (event) => {
      event.preventDefault();
      if (list.value === '') {
        list.focus();
        return;
      }
      const mark = box.value.indexOf('[[]]');
      if (mark >= 0) box.setRangeText(list.value, mark, mark + 4, 'end');
      else box.setRangeText(list.value, box.selectionStart, box.selectionEnd, 'end');
      box.dispatchEvent(new Event('input', { bubbles: true }));
      box.focus();
    });
  }
}

customElements.define('wm-insert-figure', InsertFigure);
