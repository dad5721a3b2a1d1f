(function () {
  const main = document.querySelector('main');
  const slides = [];
  for (const cell of [...main.children]) {
    if (slides.length === 0 || cell.querySelector('h1, h2')) {
      const slide = document.createElement('section');
      slide.className = 'slide';
      main.append(slide);
      slides.push(slide);
    }
    slides[slides.length - 1].append(cell);
  }
  const chinese = document.documentElement.lang.startsWith('zh');
  const turning = document.createElement('nav');
  turning.className = 'turning';
  turning.setAttribute('aria-label', chinese ? '幻灯片' : 'Slides');
  const place = document.createElement('span');
  place.setAttribute('role', 'status');
  turning.append(button('←', chinese ? '上一张' : 'Slide before', -1), place, button('→', chinese ? '下一张' : 'Next slide', 1));
  document.body.append(turning);
  main.classList.add('showing');

  let current = 0;
  function button(sign, label, by) {
    const made = document.createElement('button');
    made.type = 'button';
    made.textContent = sign;
    made.setAttribute('aria-label', label);
    made.addEventListener('click', () => show(current + by));
    return made;
  }
  function show(number) {
    current = Math.max(0, Math.min(slides.length - 1, number));
    slides.forEach((slide, i) => slide.classList.toggle('current', i === current));
    place.textContent = current + 1 + ' / ' + slides.length;
    history.replaceState(null, '', '#' + (current + 1));
    scrollTo(0, 0);
  }
  // A stepper or a table that has the focus keeps its keys.
  document.addEventListener('keydown', event => {
    const free = event.target === document.body || turning.contains(event.target);
    if (event.defaultPrevented || !free || event.altKey || event.ctrlKey || event.metaKey) return;
    const by = { ArrowRight: 1, PageDown: 1, ArrowLeft: -1, PageUp: -1 }[event.key];
    const to = { Home: 0, End: slides.length - 1 }[event.key] ?? (by && current + by);
    if (to === undefined) return;
    event.preventDefault();
    show(to);
  });
  show((parseInt(location.hash.slice(1), 10) || 1) - 1);
})();
