import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, TooltipComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { short, show } from './numbers.js';
import { PageElement } from './page-element.js';

echarts.use([LineChart, BarChart, GridComponent, TooltipComponent, CanvasRenderer]);

/** A figure's months: sums as bars, levels and ratios as a line. */
class TrendChart extends PageElement {
  static properties = { points: { attribute: false }, figure: { attribute: false } };

  updated() {
    this.chart ??= echarts.init(this, null, { height: 260 });
    this.chart.setOption(this.options(), true);
    this.watcher ??= new ResizeObserver(() => this.chart.resize());
    this.watcher.observe(this);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.watcher?.disconnect();
    this.chart?.dispose();
    this.chart = null;
  }

  options() {
    const sums = this.figure.kind === 'FLOW';
    const text = (value) => {
      const shown = show(value, this.figure);
      return `${shown.text} ${shown.unit}`;
    };
    return {
      animation: false,
      color: ['#a8201a'],
      grid: { left: 8, right: 16, top: 16, bottom: 8, containLabel: true },
      tooltip: { trigger: 'axis', valueFormatter: text },
      xAxis: { type: 'category', data: this.points.map(({ period }) => period) },
      yAxis: {
        type: 'value',
        scale: !sums,
        minInterval: this.figure.precision ? undefined : 1,
        axisLabel: { formatter: (value) => short(value, this.figure) },
      },
      series: [
        {
          type: sums ? 'bar' : 'line',
          step: this.figure.kind === 'STOCK' ? 'end' : undefined,
          showSymbol: false,
          areaStyle: sums ? undefined : { opacity: 0.08 },
          data: this.points.map(({ value }) => (value == null ? null : Number(value))),
        },
      ],
    };
  }
}

customElements.define('trend-chart', TrendChart);
