import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Pagination and filters","description":"","frontmatter":{},"headers":[],"relativePath":"guides/pagination-and-filters.md","filePath":"docs/guides/pagination-and-filters.md","lastUpdated":1795854446000}');
const _sfc_main = { name: "guides/pagination-and-filters.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="pagination-and-filters" tabindex="-1">Pagination and filters <a class="header-anchor" href="#pagination-and-filters" aria-label="Permalink to &quot;Pagination and filters&quot;">​</a></h1><p>Lists are lazy. The SDK sends requests only when you await or iterate a list. Each time you do, it sends new requests.</p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s21nrsd">// Every item of every page</span>
<span class="s1itgoe">for</span><span class="s1itgoe"> await</span> (<span class="s1itgoe">const</span><span class="sdzsirb"> vendor</span><span class="s1itgoe"> of</span> bill.vendors.<span class="s1t8gfj">list</span>()) console.<span class="s1t8gfj">log</span>(vendor.name)

<span class="s21nrsd">// Every page</span>
<span class="s1itgoe">for</span><span class="s1itgoe"> await</span> (<span class="s1itgoe">const</span><span class="sdzsirb"> page</span><span class="s1itgoe"> of</span> bill.vendors.<span class="s1t8gfj">list</span>().<span class="s1t8gfj">pages</span>()) {
  console.<span class="s1t8gfj">log</span>(page.results.<span class="sdzsirb">length</span>, page.nextPage)
}

<span class="s21nrsd">// The first page, then the second</span>
<span class="s1itgoe">const</span><span class="sdzsirb"> first</span><span class="s1itgoe"> =</span><span class="s1itgoe"> await</span> bill.vendors.<span class="s1t8gfj">list</span>({ max: <span class="sdzsirb">50</span> })
<span class="s1itgoe">if</span> (first.<span class="s1t8gfj">hasNextPage</span>()) {
<span class="s1itgoe">  const</span><span class="sdzsirb"> second</span><span class="s1itgoe"> =</span><span class="s1itgoe"> await</span> first.<span class="s1t8gfj">getNextPage</span>()
  console.<span class="s1t8gfj">log</span>(second.results.<span class="sdzsirb">length</span>)
}

<span class="s21nrsd">// The items of a page and of all following pages</span>
<span class="s1itgoe">for</span><span class="s1itgoe"> await</span> (<span class="s1itgoe">const</span><span class="sdzsirb"> vendor</span><span class="s1itgoe"> of</span> first) console.<span class="s1t8gfj">log</span>(vendor.name)

<span class="s21nrsd">// Up to 500 items in an array, using as few requests as possible</span>
<span class="s1itgoe">const</span><span class="sdzsirb"> vendors</span><span class="s1itgoe"> =</span><span class="s1itgoe"> await</span> bill.vendors.<span class="s1t8gfj">list</span>().<span class="s1t8gfj">toArray</span>({ limit: <span class="sdzsirb">500</span> })</code></pre></div><p><code>page.results</code> contains the items of one page. A page has no synchronous iterator, because a plain <code>for (const vendor of page)</code> would leave out the following pages.</p><p>A list ends when a page has no token for the next page. An empty page can still have a next page. The SDK throws a <code>PaginationError</code> instead of looping forever if a token repeats, or after 100 empty pages in a row. If your filters match so few items, raise <code>max</code>, or start another list at the <code>nextPage</code> of the last page. A token that is not text throws a <code>ResponseParseError</code>. The request for each page includes the filters, the sort order and the page size.</p><p>A page holds 20 items by default. <code>max</code> sets the page size: 1 to 100, or up to 50 for Spend &amp; Expense transactions. For a long list, use the maximum, because each page is a request that counts toward BILL&#39;s limits.</p><h2 id="resuming-a-list" tabindex="-1">Resuming a list <a class="header-anchor" href="#resuming-a-list" aria-label="Permalink to &quot;Resuming a list&quot;">​</a></h2><p>To resume a list later, save the string <code>page.nextPage</code> and pass it as <code>page</code>. Here, <code>savedPage</code> is the token that you saved, if any:</p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">const</span><span class="sdzsirb"> list</span><span class="s1itgoe"> =</span> bill.vendors.<span class="s1t8gfj">list</span>({
  sort: <span class="smdbnqw">&#39;updatedTime:asc&#39;</span>,
  page: savedPage,
})
<span class="s1itgoe">for</span><span class="s1itgoe"> await</span> (<span class="s1itgoe">const</span><span class="sdzsirb"> page</span><span class="s1itgoe"> of</span> list.<span class="s1t8gfj">pages</span>()) {
<span class="s1itgoe">  await</span><span class="s1t8gfj"> processItems</span>(page.results)
<span class="s1itgoe">  await</span><span class="s1t8gfj"> save</span>(<span class="smdbnqw">&#39;page&#39;</span>, page.nextPage)
}</code></pre></div><p>The parameter is named <code>page</code> in Connect and <code>nextPage</code> in Spend &amp; Expense; the types enforce the right name. BILL doesn&#39;t document how long a page token stays valid.</p><h2 id="filters" tabindex="-1">Filters <a class="header-anchor" href="#filters" aria-label="Permalink to &quot;Filters&quot;">​</a></h2><p>A filter is an object of fields, operators and values. An item must match every condition.</p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">const</span><span class="sdzsirb"> list</span><span class="s1itgoe"> =</span> bill.bills.<span class="s1t8gfj">list</span>({
  sort: [<span class="smdbnqw">&#39;dueDate:asc&#39;</span>, <span class="smdbnqw">&#39;createdTime:desc&#39;</span>],
  filters: {
    vendorId: { in: [<span class="smdbnqw">&#39;00901CEDARPAPER0001a&#39;</span>, <span class="smdbnqw">&#39;00901MAPLEPRINT0001b&#39;</span>] },
    dueDate: { gte: <span class="smdbnqw">&#39;2026-03-01&#39;</span>, lt: <span class="smdbnqw">&#39;2026-04-01&#39;</span> },
    updatedTime: { gte: <span class="s1itgoe">new</span><span class="s1t8gfj"> Date</span>(<span class="smdbnqw">&#39;2026-03-15&#39;</span>) },
    archived: { eq: <span class="sdzsirb">false</span> },
  },
})
<span class="s1itgoe">for</span><span class="s1itgoe"> await</span> (<span class="s1itgoe">const</span><span class="sdzsirb"> item</span><span class="s1itgoe"> of</span> list) console.<span class="s1t8gfj">log</span>(item.id)</code></pre></div><table tabindex="0"><thead><tr><th>operator</th><th>meaning</th></tr></thead><tbody><tr><td><code>eq</code>, <code>ne</code></td><td>equal to, not equal to</td></tr><tr><td><code>gt</code>, <code>gte</code>, <code>lt</code>, <code>lte</code></td><td>after, at or after, before, at or before</td></tr><tr><td><code>in</code>, <code>nin</code></td><td>one of, none of</td></tr><tr><td><code>sw</code></td><td>starts with</td></tr></tbody></table><p>A field, operator or sort field that BILL doesn&#39;t document for the list is a compile error, if you write the object inline or add <code>satisfies VendorListFilters</code>. At run time, the SDK rejects unknown filter fields, sort fields and query parameters with a <code>ConfigurationError</code> that lists the known names. It serializes a <code>Date</code> in BILL&#39;s format.</p><p>A filter never disappears silently, because the list would then return more items. A field or an operator whose value is <code>undefined</code> or <code>null</code>, a field without operators, an empty list, <code>NaN</code> and an invalid date throw a <code>ConfigurationError</code>. If a value can be missing, leave out its field:</p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">await</span> bill.vendors.<span class="s1t8gfj">list</span>({
  filters: {
    archived: { eq: <span class="sdzsirb">false</span> },
<span class="s1itgoe">    ...</span>(prefix <span class="s1itgoe">&amp;&amp;</span> { name: { sw: prefix } }),
  },
})</code></pre></div><p>If your code builds filters or list parameters step by step, use their named types:</p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">import</span><span class="s1itgoe"> type</span> { VendorListFilters, VendorListParams } <span class="s1itgoe">from</span><span class="smdbnqw"> &#39;bill-sdk&#39;</span>

<span class="s1itgoe">async</span><span class="s1itgoe"> function</span><span class="s1t8gfj"> findVendors</span>(<span class="s1jdh33">prefix</span><span class="s1itgoe">?:</span><span class="sdzsirb"> string</span>)<span class="s1itgoe">:</span><span class="s1t8gfj"> Promise</span>&lt;<span class="sdzsirb">void</span>&gt; {
<span class="s1itgoe">  const</span><span class="sdzsirb"> filters</span><span class="s1itgoe">:</span><span class="s1t8gfj"> VendorListFilters</span><span class="s1itgoe"> =</span> { archived: { eq: <span class="sdzsirb">false</span> } }
<span class="s1itgoe">  if</span> (prefix) filters.name <span class="s1itgoe">=</span> { sw: prefix }

<span class="s1itgoe">  const</span><span class="sdzsirb"> params</span><span class="s1itgoe">:</span><span class="s1t8gfj"> VendorListParams</span><span class="s1itgoe"> =</span> { max: <span class="sdzsirb">100</span>, sort: <span class="smdbnqw">&#39;name:asc&#39;</span>, filters }
<span class="s1itgoe">  for</span><span class="s1itgoe"> await</span> (<span class="s1itgoe">const</span><span class="sdzsirb"> vendor</span><span class="s1itgoe"> of</span> bill.vendors.<span class="s1t8gfj">list</span>(params)) {
    console.<span class="s1t8gfj">log</span>(vendor.name)
  }
}</code></pre></div><p>The SDK quotes the values of a filter object, so a value can never add another filter. BILL documents no escape for a double quote or a backslash. If a value contains one of them, the call sends no request and throws a <code>ConfigurationError</code>.</p><p>Every list also accepts <code>filters</code> as a string in BILL&#39;s syntax. If BILL doesn&#39;t document the filterable fields of a list, a string is the only form. Use a string also for a field that this version of the SDK doesn&#39;t know. The SDK sends the string unchanged, so never build it from user input:</p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">const</span><span class="sdzsirb"> items</span><span class="s1itgoe"> =</span><span class="s1itgoe"> await</span> bill.classifications.items.<span class="s1t8gfj">list</span>({
  filters: <span class="smdbnqw">&#39;id:eq:0ii01PRINTITEM00001a&#39;</span>,
})</code></pre></div><h2 id="incremental-sync" tabindex="-1">Incremental sync <a class="header-anchor" href="#incremental-sync" aria-label="Permalink to &quot;Incremental sync&quot;">​</a></h2><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">const</span><span class="sdzsirb"> hourAgo</span><span class="s1itgoe"> =</span><span class="s1itgoe"> new</span><span class="s1t8gfj"> Date</span>(Date.<span class="s1t8gfj">now</span>() <span class="s1itgoe">-</span><span class="sdzsirb"> 3_600_000</span>)
<span class="s1itgoe">const</span><span class="sdzsirb"> changed</span><span class="s1itgoe"> =</span> bill.vendors.<span class="s1t8gfj">list</span>({
  sort: <span class="smdbnqw">&#39;updatedTime:desc&#39;</span>,
  filters: { updatedTime: { gte: hourAgo } },
})
<span class="s1itgoe">for</span><span class="s1itgoe"> await</span> (<span class="s1itgoe">const</span><span class="sdzsirb"> vendor</span><span class="s1itgoe"> of</span> changed) <span class="s1itgoe">await</span><span class="s1t8gfj"> save</span>(vendor.id, vendor)</code></pre></div><ul><li>Start a little before the newest <code>updatedTime</code> of the last run. Store items by ID, so that reading an item twice does no harm.</li><li>Sort newest first, and save the new time only after you have read the whole list. If an item is updated while you page, it moves to the front, and the others shift back. You may read some items twice, but you skip none. The next run reads the update.</li><li>Don&#39;t sort oldest first. Updated items would move to the end while you page. If BILL&#39;s page tokens are positions, you would then skip items. BILL doesn&#39;t say whether they are.</li><li>Don&#39;t filter by <code>archived</code>. Otherwise you don&#39;t see that an item was archived.</li></ul><p><a href="https://github.com/bill-sdk/bill-sdk/blob/main/examples/incremental-sync.ts" target="_blank" rel="noreferrer">examples/incremental-sync.ts</a> does all of this with SQLite. <a href="./webhooks.html">Webhooks</a> are faster, but your program can miss them. Use both to be safe.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("guides/pagination-and-filters.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const paginationAndFilters = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  paginationAndFilters as default
};
