package org.heaplab.render.page;

import org.heaplab.render.svg.Palette;
import org.heaplab.render.svg.Palette.Tone;
import org.heaplab.render.svg.Type;

/**
 * The script of a stepper. It finds its own element, reads the steps beside it, and puts controls
 * and a live picture in place of the still one; where no script runs, the still one stays.
 */
public final class StepperScript {

  private StepperScript() {}

  /** JavaScript without a request, a global name or a library. */
  public static final String TEXT =
      """
      (() => {
        const script = document.currentScript;
        const root = script.parentNode;
        const data = JSON.parse(script.previousElementSibling.textContent);
        const last = data.s.length - 1;
        const part = name => root.querySelector(`[data-part=${name}]`);
        const sentence = part('sentence');
        const controls = part('controls');
        const picture = part('picture');
        const lines = [...root.querySelectorAll('tr[data-line]')];
        const strip = [...root.querySelectorAll('[data-part=strip] tr')];
        let now = -1;
        let timer = 0;

        const still = picture.querySelector('img');
        const svg = `<svg xmlns="http://www.w3.org/2000/svg" role="img" width="${data.w}"
          height="${data.h}" viewBox="0 0 ${data.w} ${data.h}" fill="FILL" font-size="SIZE"
          font-family="FONT" style="display:block;max-width:none">
          <title></title><desc></desc><g>${data.e.join('')}</g></svg>`;
        still.insertAdjacentHTML('afterend', svg);
        still.remove();
        const drawing = picture.querySelector('svg');
        const elements = [...drawing.querySelector('g').children];
        elements.forEach(e => e.setAttribute('display', 'none'));

        const button = (label, title, action) => {
          const b = document.createElement('button');
          b.type = 'button';
          b.textContent = label;
          b.title = title;
          b.setAttribute('aria-label', title);
          b.style.cssText = 'BUTTON';
          b.addEventListener('click', action);
          controls.append(b);
          return b;
        };
        const first = button('|◀', 'First step (Home)', () => { stop(); show(0); });
        const back = button('◀', 'Back (left arrow)', () => { stop(); show(now - 1); });
        const next = button('▶', 'Forward (right arrow)', () => { stop(); show(now + 1); });
        const play = button('Play', 'Play or pause (space)', () => toggle());
        const label = document.createElement('label');
        label.style.cssText = 'display:inline-block;white-space:nowrap;font-size:13px';
        const range = document.createElement('input');
        range.type = 'range';
        range.min = 0;
        range.max = last;
        range.style.cssText = 'width:150px;vertical-align:middle';
        range.setAttribute('aria-label', 'Step');
        range.addEventListener('input', () => { stop(); show(+range.value); });
        const number = document.createElement('span');
        number.style.cssText = 'display:inline-block;min-width:84px;margin-left:8px';
        label.append(range, number);
        controls.append(label);

        if (data.j.length) {
          const jump = document.createElement('select');
          jump.setAttribute('aria-label', 'Jump to an event');
          jump.style.cssText = 'SELECT';
          jump.append(new Option('Jump to …', ''));
          for (const [step, event] of data.j) jump.append(new Option(`${step}: ${event}`, step));
          jump.addEventListener('change', () => {
            if (jump.value) { stop(); show(+jump.value); }
            jump.value = '';
          });
          controls.append(jump);
        }
        strip.forEach(row => [...row.cells].forEach((cell, i) => {
          if (i) cell.addEventListener('click', () => { stop(); show(i - 1); });
        }));

        function turn(list, on) {
          for (const i of list) {
            if (on) elements[i].removeAttribute('display');
            else elements[i].setAttribute('display', 'none');
          }
        }
        function show(target) {
          const wanted = Math.max(0, Math.min(last, target));
          while (now < wanted) { now++; turn(data.s[now][3], false); turn(data.s[now][2], true); }
          while (now > wanted) { turn(data.s[now][2], false); turn(data.s[now][3], true); now--; }
          const [line, words] = data.s[now];
          sentence.textContent = '';
          words.split('`').forEach((piece, i) => {
            const node = document.createElement(i % 2 ? 'code' : 'span');
            node.textContent = piece;
            sentence.append(node);
          });
          drawing.querySelector('title').textContent = `Step ${now} of ${last}`;
          drawing.querySelector('desc').textContent = words.replaceAll('`', '');
          for (const row of lines) {
            const runs = +row.dataset.line === line;
            row.style.backgroundColor = runs ? 'RUNNING' : 'transparent';
            row.style.color = runs ? 'INK' : '';
            row.style.boxShadow = runs ? 'inset 4px 0 0 MARK' : '';
            row.firstElementChild.textContent = runs ? '▶' : '';
            if (runs) row.setAttribute('aria-current', 'step');
            else row.removeAttribute('aria-current');
          }
          strip.forEach(row => [...row.cells].forEach((cell, i) => {
            cell.style.boxShadow = i === now + 1 ? 'inset 2px 0 0 EDGE, inset -2px 0 0 EDGE' : '';
          }));
          range.value = now;
          range.setAttribute('aria-valuetext', `step ${now} of ${last}`);
          number.textContent = `step ${now} of ${last}`;
          first.disabled = back.disabled = now === 0;
          next.disabled = now === last;
        }
        function stop() { clearInterval(timer); timer = 0; play.textContent = 'Play'; }
        function toggle() {
          if (timer) return stop();
          if (now === last) show(0);
          play.textContent = 'Pause';
          timer = setInterval(() => {
            show(now + 1);
            if (now === last || !root.isConnected) stop();
          }, 1600);
        }
        for (const row of lines) {
          row.title = 'Jump to the next step of this line';
          row.addEventListener('click', () => {
            const line = +row.dataset.line;
            const here = data.s.findIndex((s, i) => i > now && s[0] === line);
            const any = here >= 0 ? here : data.s.findIndex(s => s[0] === line);
            if (any >= 0) { stop(); show(any); }
          });
        }
        root.tabIndex = 0;
        root.setAttribute('role', 'group');
        root.setAttribute('aria-label', 'Stepper. Arrow keys step, Home and End jump, space plays.');
        sentence.setAttribute('aria-live', 'polite');
        root.addEventListener('keydown', event => {
          if (event.ctrlKey || event.metaKey || event.altKey) return;
          const goal = { ArrowRight: now + 1, ArrowLeft: now - 1, Home: 0, End: last }[event.key];
          if (goal !== undefined) { stop(); show(goal); }
          else if (event.key === ' ' && event.target === root) toggle();
          else return;
          event.preventDefault();
          event.stopPropagation();
        });
        const asked = location.hash.match(/^#step-(\\d+)$/);
        show(asked ? +asked[1] : 0);
      })();
      """
          .replace("FILL", Palette.INK)
          .replace("SIZE", Integer.toString(Type.SLOT))
          .replace("FONT", Type.MONO)
          .replace("RUNNING", "#dbe6fb")
          .replace("INK", Palette.INK)
          .replace("MARK", Tone.NAME.colour())
          .replace("EDGE", Palette.BAR)
          .replace(
              "SELECT",
              "font-size:13px;height:32px;max-width:220px;margin:0 6px 0 0;padding:0 4px;"
                  + "border:1px solid "
                  + Palette.FRAME
                  + ";border-radius:6px;background-color:"
                  + Palette.PAPER
                  + ";color:"
                  + Palette.INK)
          .replace(
              "BUTTON",
              "font-size:14px;line-height:20px;min-width:40px;height:32px;padding:0 8px;"
                  + "margin:0 6px 0 0;border:1px solid "
                  + Palette.FRAME
                  + ";border-radius:6px;background-color:"
                  + Palette.PAPER
                  + ";color:"
                  + Palette.INK
                  + ";cursor:pointer");
}
