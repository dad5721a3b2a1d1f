package org.heaplab.render.page;

import org.heaplab.render.svg.Palette;

/** The script of a page's explorable pictures; where no script runs, they stay as they are. */
public final class ExplorableScript {

  private ExplorableScript() {}

  /** JavaScript without a request, a global name or a library. */
  public static final String TEXT =
      """
      (() => {
        function explore(root) {
          const spots = JSON.parse(root.querySelector('script').textContent);
          if (!spots.length) return;
          const card = root.firstElementChild;
          const what = root.dataset.what;
          const told = document.createElement('p');
          told.style.cssText = 'margin:0 0 8px 0;font-size:13px;line-height:1.5;min-height:20px';
          told.setAttribute('aria-live', 'polite');
          const hint = `Point at a ${what}, or step through with the arrow keys.`;
          told.textContent = root.dataset.hint ? hint : '';
          card.after(told);
          const mark = document.createElement('div');
          mark.style.cssText = 'MARK';
          card.style.position = 'relative';
          card.append(mark);
          card.tabIndex = 0;
          card.setAttribute('role', 'group');
          card.setAttribute('aria-label', hint);
          let now = -1;
          function show(i) {
            now = i;
            const [x, y, w, h, text] = spots[i];
            mark.style.display = 'block';
            mark.style.left = `${x - 3}px`;
            mark.style.top = `${y - 3}px`;
            mark.style.width = `${w + 6}px`;
            mark.style.height = `${h + 6}px`;
            told.textContent = text;
          }
          function at(event) {
            const box = card.querySelector('img').getBoundingClientRect();
            const x = event.clientX - box.left;
            const y = event.clientY - box.top;
            return spots.findIndex(s => x >= s[0] && x < s[0] + s[2] && y >= s[1] && y < s[1] + s[3]);
          }
          for (const kind of ['pointermove', 'click']) {
            card.addEventListener(kind, event => {
              const i = at(event);
              if (i >= 0 && i !== now) show(i);
            });
          }
          function below(sign) {
            const [x, y] = spots[now];
            const rows = spots.map((s, i) => [sign * (s[1] - y), Math.abs(s[0] - x), i]);
            const next = rows.filter(r => r[0] > 0).sort((a, b) => a[0] - b[0] || a[1] - b[1])[0];
            return next ? next[2] : now;
          }
          card.addEventListener('keydown', event => {
            if (event.ctrlKey || event.metaKey || event.altKey) return;
            const last = spots.length - 1;
            const goals = {
              ArrowRight: () => Math.min(last, now + 1),
              ArrowLeft: () => Math.max(0, now - 1),
              ArrowDown: () => (now < 0 ? 0 : below(1)),
              ArrowUp: () => (now < 0 ? 0 : below(-1)),
              Home: () => 0,
              End: () => last,
            };
            const goal = goals[event.key];
            if (!goal) return;
            show(goal());
            event.preventDefault();
            event.stopPropagation();
          });
        }
        const page = document.currentScript.parentNode;
        page.querySelectorAll('[data-what]').forEach(explore);
      })();
      """
          .replace(
              "MARK",
              "display:none;position:absolute;box-sizing:border-box;border:2.5px solid "
                  + Palette.INK
                  + ";border-radius:3px;pointer-events:none");
}
