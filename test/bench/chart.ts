/** The same seven scores as a radar of Chart.js, without animation: the picture alone. */
import {
  Chart,
  Filler,
  Legend,
  LineElement,
  PointElement,
  RadarController,
  RadialLinearScale,
} from 'chart.js';

Chart.register(Filler, Legend, LineElement, PointElement, RadarController, RadialLinearScale);

const labels = [
  'Kennis',
  'Emotioneel',
  'Rationeel',
  'Overtuiging',
  'Competentie',
  'Gedrag',
  'Tijd',
];

export interface ChartHandle {
  readonly show: (scores: string) => void;
}

function numbers(scores: string): number[] {
  return scores.split(',').map(Number);
}

/** Draws on a canvas of the size that a radar takes. */
export function drawChart(host: HTMLElement, scores: string): ChartHandle {
  const canvas = document.createElement('canvas');
  canvas.width = 640;
  canvas.height = 500;
  host.append(canvas);
  const chart = new Chart(canvas, {
    type: 'radar',
    data: { labels, datasets: [{ label: 'Ouders', data: numbers(scores) }] },
    options: {
      animation: false,
      responsive: false,
      devicePixelRatio: 1,
      scales: { r: { min: 0, max: 5, ticks: { stepSize: 1 } } },
    },
  });
  return {
    show: (next) => {
      const [series] = chart.data.datasets;
      if (series) series.data = numbers(next);
      chart.update('none');
    },
  };
}
