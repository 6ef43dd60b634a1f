import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Sync incrementally","description":"","frontmatter":{},"headers":[],"relativePath":"guides/sync-incrementally.md","filePath":"docs/guides/sync-incrementally.md","lastUpdated":1795866933000}');
const _sfc_main = { name: "guides/sync-incrementally.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="sync-incrementally" tabindex="-1">Sync incrementally <a class="header-anchor" href="#sync-incrementally" aria-label="Permalink to &quot;Sync incrementally&quot;">​</a></h1><p>This guide keeps a copy of BILL&#39;s data up to date by reading only what changed. It is a loop with one rule for each way to miss a change.</p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">const</span><span class="sdzsirb"> OVERLAP_MS</span><span class="s1itgoe"> =</span><span class="sdzsirb"> 60_000</span>

<span class="s21nrsd">/** Reads what changed since the last run. Returns where to start next. */</span>
<span class="s1itgoe">async</span><span class="s1itgoe"> function</span><span class="s1t8gfj"> syncVendors</span>(<span class="s1jdh33">since</span><span class="s1itgoe">:</span><span class="s1t8gfj"> Date</span>)<span class="s1itgoe">:</span><span class="s1t8gfj"> Promise</span>&lt;<span class="s1t8gfj">Date</span>&gt; {
<span class="s1itgoe">  let</span> newest <span class="s1itgoe">=</span> since
<span class="s1itgoe">  const</span><span class="sdzsirb"> changed</span><span class="s1itgoe"> =</span> bill.vendors.<span class="s1t8gfj">list</span>({
    max: <span class="sdzsirb">100</span>,
    sort: <span class="smdbnqw">&#39;updatedTime:desc&#39;</span>,
    filters: { updatedTime: { gte: since } },
  })
<span class="s1itgoe">  for</span><span class="s1itgoe"> await</span> (<span class="s1itgoe">const</span><span class="sdzsirb"> vendor</span><span class="s1itgoe"> of</span> changed) {
<span class="s1itgoe">    await</span><span class="s1t8gfj"> save</span>(vendor.id, vendor)
<span class="s1itgoe">    const</span><span class="sdzsirb"> updated</span><span class="s1itgoe"> =</span><span class="s1itgoe"> new</span><span class="s1t8gfj"> Date</span>(vendor.updatedTime <span class="s1itgoe">??</span><span class="sdzsirb"> 0</span>)
<span class="s1itgoe">    if</span> (updated <span class="s1itgoe">&gt;</span> newest) newest <span class="s1itgoe">=</span> updated
  }
<span class="s1itgoe">  return</span><span class="s1itgoe"> new</span><span class="s1t8gfj"> Date</span>(newest.<span class="s1t8gfj">getTime</span>() <span class="s1itgoe">-</span><span class="sdzsirb"> OVERLAP_MS</span>)
}

<span class="s1itgoe">const</span><span class="sdzsirb"> next</span><span class="s1itgoe"> =</span><span class="s1itgoe"> await</span><span class="s1t8gfj"> syncVendors</span>(<span class="s1itgoe">new</span><span class="s1t8gfj"> Date</span>(<span class="sdzsirb">0</span>))
<span class="s1itgoe">await</span><span class="s1t8gfj"> save</span>(<span class="smdbnqw">&#39;vendors.since&#39;</span>, next.<span class="s1t8gfj">toISOString</span>())</code></pre></div><table tabindex="0"><thead><tr><th>rule</th><th>why</th></tr></thead><tbody><tr><td>Store items by ID, replacing the old copy</td><td>an item can be read twice</td></tr><tr><td>Sort newest first</td><td>if an item changes while you page, it moves to the front; you read others twice, but skip none</td></tr><tr><td>Save the new time only after the whole list</td><td>a run that stops in the middle starts again</td></tr><tr><td>Start a little before the newest time</td><td>BILL may store a change late</td></tr><tr><td>Don&#39;t filter by <code>archived</code></td><td>otherwise you don&#39;t see that an item was archived</td></tr><tr><td>Take the time from the items, not from your clock</td><td>the clocks differ</td></tr></tbody></table><p>Start the first run with <code>new Date(0)</code>, which reads everything.</p><p><a href="https://github.com/bill-sdk/bill-sdk/blob/main/examples/incremental-sync.ts" target="_blank" rel="noreferrer">examples/incremental-sync.ts</a> is a complete program that does this with SQLite, for vendors and bills.</p><h2 id="which-lists-can-be-synced" tabindex="-1">Which lists can be synced <a class="header-anchor" href="#which-lists-can-be-synced" aria-label="Permalink to &quot;Which lists can be synced&quot;">​</a></h2><p>A list can be synced if it can be filtered and sorted by <code>updatedTime</code>. The page of each method in the <a href="./../reference/">reference</a> names its filters. For a list without them, read all of it: <code>toArray()</code> uses as few requests as possible.</p><h2 id="limits" tabindex="-1">Limits <a class="header-anchor" href="#limits" aria-label="Permalink to &quot;Limits&quot;">​</a></h2><p>Each page is one request with up to 100 items, and BILL allows 20,000 requests an hour per developer key. So one run can read about two million items an hour. Sync the lists one after the other: BILL allows three requests at once, and <a href="./errors-and-retries.html#limits">the SDK queues the rest</a>.</p><h2 id="webhooks" tabindex="-1">Webhooks <a class="header-anchor" href="#webhooks" aria-label="Permalink to &quot;Webhooks&quot;">​</a></h2><p><a href="./webhooks.html">Webhooks</a> are faster than a loop, but your server can miss them. Use them to start a sync early, and keep the loop:</p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">import</span> { createWebhookHandler } <span class="s1itgoe">from</span><span class="smdbnqw"> &#39;bill-sdk/webhooks&#39;</span>

<span class="s1itgoe">export</span><span class="s1itgoe"> const</span><span class="sdzsirb"> POST</span><span class="s1itgoe"> =</span><span class="s1t8gfj"> createWebhookHandler</span>({
  securityKey: process.env.<span class="sdzsirb">BILL_SECURITY_KEY</span><span class="s1itgoe">!</span>,
  on: {
<span class="smdbnqw">    &#39;vendor.created&#39;</span>: syncVendors,
<span class="smdbnqw">    &#39;vendor.updated&#39;</span>: syncVendors,
<span class="smdbnqw">    &#39;vendor.archived&#39;</span>: syncVendors,
  },
})</code></pre></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("guides/sync-incrementally.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const syncIncrementally = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  syncIncrementally as default
};
