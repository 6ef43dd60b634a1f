import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"bill.invoices","description":"Methods of bill.invoices in the TypeScript SDK for BILL's v3 API: list, create, recordPayment, get, replace, update, archive, send, paymentLink, restore.","frontmatter":{"title":"bill.invoices","description":"Methods of bill.invoices in the TypeScript SDK for BILL's v3 API: list, create, recordPayment, get, replace, update, archive, send, paymentLink, restore.","edit":"spec/paths","lastUpdated":"2026-11-28T11:34:19.000Z"},"headers":[],"relativePath":"reference/invoices.md","filePath":"spec/paths","lastUpdated":1795865659000}`);
const _sfc_main = { name: "reference/invoices.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="bill-invoices" tabindex="-1">bill.invoices <a class="header-anchor" href="#bill-invoices" aria-label="Permalink to &quot;bill.invoices&quot;">​</a></h1><ul><li><a href="#list"><code>list</code></a> Get list of invoices</li><li><a href="#create"><code>create</code></a> Create an invoice</li><li><a href="#recordPayment"><code>recordPayment</code></a> Record AR payment</li><li><a href="#get"><code>get</code></a> Get invoice details</li><li><a href="#replace"><code>replace</code></a> Replace an invoice</li><li><a href="#update"><code>update</code></a> Update an invoice</li><li><a href="#archive"><code>archive</code></a> Archive an invoice</li><li><a href="#send"><code>send</code></a> Send an invoice</li><li><a href="#paymentLink"><code>paymentLink</code></a> Get invoice payment link</li><li><a href="#restore"><code>restore</code></a> Restore an archived invoice</li></ul><h2 id="list" tabindex="-1">list <a class="header-anchor" href="#list" aria-label="Permalink to &quot;list {#list}&quot;">​</a></h2><p><strong>Get list of invoices.</strong> Returns the invoices of the organization, one page at a time. BILL does not document whether the response includes archived invoices if no filter is set.</p><p><code>GET /connect/v3/invoices</code> · operation <code>listInvoices</code></p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1t8gfj">list</span>(params<span class="s1itgoe">?:</span> InvoiceListParams, options<span class="s1itgoe">?:</span> RequestOptions): PagePromise<span class="s1itgoe">&lt;</span>Invoice<span class="s1itgoe">&gt;</span></code></pre></div><ul><li>Retry-safe, like every GET request.</li><li>Authentication: <code>session</code> or <code>oauth</code>.</li></ul><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="group-YLOh2" id="tab-3QONA9M" checked><label data-title="SDK" for="tab-3QONA9M">SDK</label><input type="radio" name="group-YLOh2" id="tab-_tu4ac0"><label data-title="HTTP" for="tab-_tu4ac0">HTTP</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">const</span><span class="sdzsirb"> list</span><span class="s1itgoe"> =</span> bill.invoices.<span class="s1t8gfj">list</span>({ filters: { archived: { eq: <span class="sdzsirb">false</span> } } })
<span class="s1itgoe">for</span><span class="s1itgoe"> await</span> (<span class="s1itgoe">const</span><span class="sdzsirb"> invoice</span><span class="s1itgoe"> of</span> list) {
  console.<span class="s1t8gfj">log</span>(invoice.id)
}</code></pre></div><div class="language-http vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">GET</span> /connect/v3/invoices?filters=archived%3Aeq%3Afalse <span class="s1itgoe">HTTP</span>/<span class="sdzsirb">1.1</span>
<span class="s17hn0y">Host</span><span class="s1itgoe">:</span><span class="smdbnqw"> gateway.stage.bill.com</span>
<span class="s17hn0y">devKey</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;devKey&gt;</span>
<span class="s17hn0y">sessionId</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;sessionId&gt;</span></code></pre></div></div></div><p><strong>Parameters</strong> <code>InvoiceListParams</code></p><ul><li><code>max</code> <span class="type">number</span> Number of items per page, from 1 to 100; defaults to 20.</li><li><code>page</code> <span class="type">string</span> Page token, from <code>nextPage</code> or <code>prevPage</code> of an earlier response.</li><li><code>sort</code> <span class="type">string</span> Sort order, such as <code>dueDate:asc</code>. Separate multiple fields with commas. <ul><li>Fields: <code>archived</code>, <code>invoiceNumber</code>, <code>invoiceDate</code>, <code>dueDate</code>, <code>totalAmount</code>, <code>createdTime</code>, <code>updatedTime</code></li></ul></li><li><code>filters</code> <span class="type">InvoiceListFilters | string</span> Filters for invoices, each in the form <code>field:operator:value</code>. Separate multiple filters with commas. <ul><li><code>id</code>: <code>eq</code>, <code>ne</code>, <code>in</code></li><li><code>archived</code>: <code>eq</code>, <code>ne</code></li><li><code>customerId</code>: <code>eq</code>, <code>in</code></li><li><code>payToChartOfAccountId</code>: <code>eq</code>, <code>ne</code>, <code>in</code></li><li><code>classifications.accountingClassId</code>: <code>eq</code>, <code>ne</code>, <code>in</code></li><li><code>classifications.departmentId</code>: <code>eq</code>, <code>ne</code>, <code>in</code></li><li><code>classifications.locationId</code>: <code>eq</code>, <code>ne</code>, <code>in</code></li><li><code>classifications.itemId</code>: <code>eq</code>, <code>ne</code>, <code>in</code></li><li><code>createdTime</code>: <code>gt</code>, <code>gte</code>, <code>lt</code>, <code>lte</code></li><li><code>updatedTime</code>: <code>gt</code>, <code>gte</code>, <code>lt</code>, <code>lte</code></li></ul></li></ul><p><strong>Returns</strong> pages of <a href="#type-invoice"><code>Invoice</code></a>: see <a href="./../guides/pagination-and-filters.html">Pagination and filters</a>.</p><details class="details custom-block"><summary>Example response</summary><div class="language-json vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">json</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code>{
<span class="sdzsirb">  &quot;results&quot;</span>: [
    {
<span class="sdzsirb">      &quot;id&quot;</span>: <span class="smdbnqw">&quot;00e01HARBORINV00001a&quot;</span>,
<span class="sdzsirb">      &quot;archived&quot;</span>: <span class="sdzsirb">false</span>,
<span class="sdzsirb">      &quot;invoiceNumber&quot;</span>: <span class="smdbnqw">&quot;JS-2026-014&quot;</span>,
<span class="sdzsirb">      &quot;invoiceDate&quot;</span>: <span class="smdbnqw">&quot;2026-03-05&quot;</span>,
<span class="sdzsirb">      &quot;dueDate&quot;</span>: <span class="smdbnqw">&quot;2026-04-04&quot;</span>,
<span class="sdzsirb">      &quot;paymentTermId&quot;</span>: <span class="smdbnqw">&quot;00p01NETTHIRTYD0001a&quot;</span>,
<span class="sdzsirb">      &quot;customerId&quot;</span>: <span class="smdbnqw">&quot;0cu01HARBORCAFE0001a&quot;</span>,
<span class="sdzsirb">      &quot;totalAmount&quot;</span>: <span class="sdzsirb">400.5</span>,
<span class="sdzsirb">      &quot;dueAmount&quot;</span>: <span class="sdzsirb">400.5</span>,
<span class="sdzsirb">      &quot;scheduledAmount&quot;</span>: <span class="sdzsirb">0</span>,
<span class="sdzsirb">      &quot;creditAmount&quot;</span>: <span class="sdzsirb">0</span>,
<span class="sdzsirb">      &quot;status&quot;</span>: <span class="smdbnqw">&quot;OPEN&quot;</span>,
<span class="sdzsirb">      &quot;exchangeRate&quot;</span>: <span class="sdzsirb">1</span>,
<span class="sdzsirb">      &quot;createdBy&quot;</span>: <span class="smdbnqw">&quot;00601AVERYSTONE0001a&quot;</span>,
<span class="sdzsirb">      &quot;createdTime&quot;</span>: <span class="smdbnqw">&quot;2026-03-05T18:10:00.480+00:00&quot;</span>,
<span class="sdzsirb">      &quot;updatedTime&quot;</span>: <span class="smdbnqw">&quot;2026-03-05T18:10:00.480+00:00&quot;</span>,
<span class="sdzsirb">      &quot;invoiceLineItems&quot;</span>: [
        {
<span class="sdzsirb">          &quot;id&quot;</span>: <span class="smdbnqw">&quot;00f01HARBORLINE0001a&quot;</span>,
<span class="sdzsirb">          &quot;description&quot;</span>: <span class="smdbnqw">&quot;Menu cards, set of 50&quot;</span>,
<span class="sdzsirb">          &quot;price&quot;</span>: <span class="sdzsirb">45</span>,
<span class="sdzsirb">          &quot;quantity&quot;</span>: <span class="sdzsirb">2</span>,
<span class="sdzsirb">          &quot;classifications&quot;</span>: {
<span class="sdzsirb">            &quot;chartOfAccountId&quot;</span>: <span class="smdbnqw">&quot;0ca01PRINTSALES0001b&quot;</span>,
<span class="sdzsirb">            &quot;accountingClassId&quot;</span>: <span class="smdbnqw">&quot;cls01STUDIOCLS00001a&quot;</span>,
<span class="sdzsirb">            &quot;departmentId&quot;</span>: <span class="smdbnqw">&quot;0de01DESIGNDEP00001a&quot;</span>,
<span class="sdzsirb">            &quot;jobId&quot;</span>: <span class="smdbnqw">&quot;job01REBRANDJOB0001a&quot;</span>,
<span class="sdzsirb">            &quot;locationId&quot;</span>: <span class="smdbnqw">&quot;loc01OAKLANDLOC0001a&quot;</span>,
<span class="sdzsirb">            &quot;itemId&quot;</span>: <span class="smdbnqw">&quot;0ii01PRINTITEM00001a&quot;</span>
          }
        },
        {
<span class="sdzsirb">          &quot;id&quot;</span>: <span class="smdbnqw">&quot;00f01HARBORLINE0002b&quot;</span>,
<span class="sdzsirb">          &quot;description&quot;</span>: <span class="smdbnqw">&quot;Shop sign&quot;</span>,
<span class="sdzsirb">          &quot;price&quot;</span>: <span class="sdzsirb">310.5</span>,
<span class="sdzsirb">          &quot;quantity&quot;</span>: <span class="sdzsirb">1</span>,
<span class="sdzsirb">          &quot;classifications&quot;</span>: {
<span class="sdzsirb">            &quot;chartOfAccountId&quot;</span>: <span class="smdbnqw">&quot;0ca01PRINTSALES0001b&quot;</span>,
<span class="sdzsirb">            &quot;accountingClassId&quot;</span>: <span class="smdbnqw">&quot;cls01STUDIOCLS00001a&quot;</span>,
<span class="sdzsirb">            &quot;departmentId&quot;</span>: <span class="smdbnqw">&quot;0de01DESIGNDEP00001a&quot;</span>,
<span class="sdzsirb">            &quot;jobId&quot;</span>: <span class="smdbnqw">&quot;job01REBRANDJOB0001a&quot;</span>,
<span class="sdzsirb">            &quot;locationId&quot;</span>: <span class="smdbnqw">&quot;loc01OAKLANDLOC0001a&quot;</span>,
<span class="sdzsirb">            &quot;itemId&quot;</span>: <span class="smdbnqw">&quot;0ii01PRINTITEM00001a&quot;</span>
          }
        }
      ],
<span class="sdzsirb">      &quot;payToChartOfAccountId&quot;</span>: <span class="smdbnqw">&quot;0ca01CASHACCOUNT001a&quot;</span>,
<span class="sdzsirb">      &quot;classifications&quot;</span>: {
<span class="sdzsirb">        &quot;accountingClassId&quot;</span>: <span class="smdbnqw">&quot;cls01STUDIOCLS00001a&quot;</span>,
<span class="sdzsirb">        &quot;departmentId&quot;</span>: <span class="smdbnqw">&quot;0de01DESIGNDEP00001a&quot;</span>,
<span class="sdzsirb">        &quot;jobId&quot;</span>: <span class="smdbnqw">&quot;job01REBRANDJOB0001a&quot;</span>,
<span class="sdzsirb">        &quot;locationId&quot;</span>: <span class="smdbnqw">&quot;loc01OAKLANDLOC0001a&quot;</span>
      },
<span class="sdzsirb">      &quot;salesTaxTotal&quot;</span>: <span class="sdzsirb">0</span>,
<span class="sdzsirb">      &quot;salesTaxPercentage&quot;</span>: <span class="sdzsirb">0</span>,
<span class="sdzsirb">      &quot;enableCardPayment&quot;</span>: <span class="sdzsirb">true</span>,
<span class="sdzsirb">      &quot;convenienceFee&quot;</span>: {
<span class="sdzsirb">        &quot;percentage&quot;</span>: <span class="sdzsirb">2.9</span>
      },
<span class="sdzsirb">      &quot;invoicePdfId&quot;</span>: <span class="smdbnqw">&quot;att01HARBORINVPDF01a&quot;</span>
    }
  ]
}</code></pre></div></details><p>Source: <a href="https://developer.bill.com/reference/listinvoices" target="_blank" rel="noreferrer">BILL&#39;s page</a>, documented by BILL.</p><h2 id="create" tabindex="-1">create <a class="header-anchor" href="#create" aria-label="Permalink to &quot;create {#create}&quot;">​</a></h2><p><strong>Create an invoice.</strong> Creates an invoice for an existing customer or a new one. If <code>processingOptions.sendEmail</code> is true, BILL emails the invoice immediately.</p><p><code>POST /connect/v3/invoices</code> · operation <code>createInvoice</code></p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1t8gfj">create</span>(body: InvoiceCreate, options<span class="s1itgoe">?:</span> RequestOptions): CallPromise<span class="s1itgoe">&lt;</span>Invoice<span class="s1itgoe">&gt;</span></code></pre></div><ul><li><strong>Not retried</strong> after an unknown outcome: <a href="./../guides/errors-and-retries.html#retries">check before you call it again</a>.</li><li>Authentication: <code>session</code> or <code>oauth</code>.</li></ul><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="group-i9YMK" id="tab-z3ytBH1" checked><label data-title="SDK" for="tab-z3ytBH1">SDK</label><input type="radio" name="group-i9YMK" id="tab-KmB-QOy"><label data-title="HTTP" for="tab-KmB-QOy">HTTP</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">const</span><span class="sdzsirb"> invoice</span><span class="s1itgoe"> =</span><span class="s1itgoe"> await</span> bill.invoices.<span class="s1t8gfj">create</span>({
  customer: { id: <span class="smdbnqw">&#39;0cu01HARBORCAFE0001a&#39;</span> },
  invoiceNumber: <span class="smdbnqw">&#39;JS-2026-014&#39;</span>,
  invoiceDate: <span class="smdbnqw">&#39;2026-03-05&#39;</span>,
  dueDate: <span class="smdbnqw">&#39;2026-04-04&#39;</span>,
  paymentTermId: <span class="smdbnqw">&#39;00p01NETTHIRTYD0001a&#39;</span>,
  invoiceLineItems: [
    {
      description: <span class="smdbnqw">&#39;Menu cards, set of 50&#39;</span>,
      price: <span class="sdzsirb">45</span>,
      quantity: <span class="sdzsirb">2</span>,
      taxable: <span class="sdzsirb">false</span>,
      classifications: {
        chartOfAccountId: <span class="smdbnqw">&#39;0ca01PRINTSALES0001b&#39;</span>,
        accountingClassId: <span class="smdbnqw">&#39;cls01STUDIOCLS00001a&#39;</span>,
        departmentId: <span class="smdbnqw">&#39;0de01DESIGNDEP00001a&#39;</span>,
        jobId: <span class="smdbnqw">&#39;job01REBRANDJOB0001a&#39;</span>,
        locationId: <span class="smdbnqw">&#39;loc01OAKLANDLOC0001a&#39;</span>,
        itemId: <span class="smdbnqw">&#39;0ii01PRINTITEM00001a&#39;</span>,
      },
    },
    {
      description: <span class="smdbnqw">&#39;Shop sign&#39;</span>,
      price: <span class="sdzsirb">310.5</span>,
      quantity: <span class="sdzsirb">1</span>,
      taxable: <span class="sdzsirb">false</span>,
      classifications: {
        chartOfAccountId: <span class="smdbnqw">&#39;0ca01PRINTSALES0001b&#39;</span>,
        accountingClassId: <span class="smdbnqw">&#39;cls01STUDIOCLS00001a&#39;</span>,
        departmentId: <span class="smdbnqw">&#39;0de01DESIGNDEP00001a&#39;</span>,
        jobId: <span class="smdbnqw">&#39;job01REBRANDJOB0001a&#39;</span>,
        locationId: <span class="smdbnqw">&#39;loc01OAKLANDLOC0001a&#39;</span>,
        itemId: <span class="smdbnqw">&#39;0ii01PRINTITEM00001a&#39;</span>,
      },
    },
  ],
  processingOptions: { sendEmail: <span class="sdzsirb">false</span> },
  payToChartOfAccountId: <span class="smdbnqw">&#39;0ca01CASHACCOUNT001a&#39;</span>,
  classifications: {
    accountingClassId: <span class="smdbnqw">&#39;cls01STUDIOCLS00001a&#39;</span>,
    departmentId: <span class="smdbnqw">&#39;0de01DESIGNDEP00001a&#39;</span>,
    jobId: <span class="smdbnqw">&#39;job01REBRANDJOB0001a&#39;</span>,
    locationId: <span class="smdbnqw">&#39;loc01OAKLANDLOC0001a&#39;</span>,
  },
  creditAmount: <span class="sdzsirb">0</span>,
  enableCardPayment: <span class="sdzsirb">true</span>,
  convenienceFee: { percentage: <span class="sdzsirb">2.9</span> },
})</code></pre></div><div class="language-http vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">POST</span> /connect/v3/invoices <span class="s1itgoe">HTTP</span>/<span class="sdzsirb">1.1</span>
<span class="s17hn0y">Host</span><span class="s1itgoe">:</span><span class="smdbnqw"> gateway.stage.bill.com</span>
<span class="s17hn0y">devKey</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;devKey&gt;</span>
<span class="s17hn0y">sessionId</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;sessionId&gt;</span>
<span class="s17hn0y">Content-Type</span><span class="s1itgoe">:</span><span class="smdbnqw"> application/json</span>

{
<span class="sdzsirb">  &quot;customer&quot;</span>: {
<span class="sdzsirb">    &quot;id&quot;</span>: <span class="smdbnqw">&quot;0cu01HARBORCAFE0001a&quot;</span>
  },
<span class="sdzsirb">  &quot;invoiceNumber&quot;</span>: <span class="smdbnqw">&quot;JS-2026-014&quot;</span>,
<span class="sdzsirb">  &quot;invoiceDate&quot;</span>: <span class="smdbnqw">&quot;2026-03-05&quot;</span>,
<span class="sdzsirb">  &quot;dueDate&quot;</span>: <span class="smdbnqw">&quot;2026-04-04&quot;</span>,
<span class="sdzsirb">  &quot;paymentTermId&quot;</span>: <span class="smdbnqw">&quot;00p01NETTHIRTYD0001a&quot;</span>,
<span class="sdzsirb">  &quot;invoiceLineItems&quot;</span>: [
    {
<span class="sdzsirb">      &quot;description&quot;</span>: <span class="smdbnqw">&quot;Menu cards, set of 50&quot;</span>,
<span class="sdzsirb">      &quot;price&quot;</span>: <span class="sdzsirb">45</span>,
<span class="sdzsirb">      &quot;quantity&quot;</span>: <span class="sdzsirb">2</span>,
<span class="sdzsirb">      &quot;taxable&quot;</span>: <span class="sdzsirb">false</span>,
<span class="sdzsirb">      &quot;classifications&quot;</span>: {
<span class="sdzsirb">        &quot;chartOfAccountId&quot;</span>: <span class="smdbnqw">&quot;0ca01PRINTSALES0001b&quot;</span>,
<span class="sdzsirb">        &quot;accountingClassId&quot;</span>: <span class="smdbnqw">&quot;cls01STUDIOCLS00001a&quot;</span>,
<span class="sdzsirb">        &quot;departmentId&quot;</span>: <span class="smdbnqw">&quot;0de01DESIGNDEP00001a&quot;</span>,
<span class="sdzsirb">        &quot;jobId&quot;</span>: <span class="smdbnqw">&quot;job01REBRANDJOB0001a&quot;</span>,
<span class="sdzsirb">        &quot;locationId&quot;</span>: <span class="smdbnqw">&quot;loc01OAKLANDLOC0001a&quot;</span>,
<span class="sdzsirb">        &quot;itemId&quot;</span>: <span class="smdbnqw">&quot;0ii01PRINTITEM00001a&quot;</span>
      }
    },
    {
<span class="sdzsirb">      &quot;description&quot;</span>: <span class="smdbnqw">&quot;Shop sign&quot;</span>,
<span class="sdzsirb">      &quot;price&quot;</span>: <span class="sdzsirb">310.5</span>,
<span class="sdzsirb">      &quot;quantity&quot;</span>: <span class="sdzsirb">1</span>,
<span class="sdzsirb">      &quot;taxable&quot;</span>: <span class="sdzsirb">false</span>,
<span class="sdzsirb">      &quot;classifications&quot;</span>: {
<span class="sdzsirb">        &quot;chartOfAccountId&quot;</span>: <span class="smdbnqw">&quot;0ca01PRINTSALES0001b&quot;</span>,
<span class="sdzsirb">        &quot;accountingClassId&quot;</span>: <span class="smdbnqw">&quot;cls01STUDIOCLS00001a&quot;</span>,
<span class="sdzsirb">        &quot;departmentId&quot;</span>: <span class="smdbnqw">&quot;0de01DESIGNDEP00001a&quot;</span>,
<span class="sdzsirb">        &quot;jobId&quot;</span>: <span class="smdbnqw">&quot;job01REBRANDJOB0001a&quot;</span>,
<span class="sdzsirb">        &quot;locationId&quot;</span>: <span class="smdbnqw">&quot;loc01OAKLANDLOC0001a&quot;</span>,
<span class="sdzsirb">        &quot;itemId&quot;</span>: <span class="smdbnqw">&quot;0ii01PRINTITEM00001a&quot;</span>
      }
    }
  ],
<span class="sdzsirb">  &quot;processingOptions&quot;</span>: {
<span class="sdzsirb">    &quot;sendEmail&quot;</span>: <span class="sdzsirb">false</span>
  },
<span class="sdzsirb">  &quot;payToChartOfAccountId&quot;</span>: <span class="smdbnqw">&quot;0ca01CASHACCOUNT001a&quot;</span>,
<span class="sdzsirb">  &quot;classifications&quot;</span>: {
<span class="sdzsirb">    &quot;accountingClassId&quot;</span>: <span class="smdbnqw">&quot;cls01STUDIOCLS00001a&quot;</span>,
<span class="sdzsirb">    &quot;departmentId&quot;</span>: <span class="smdbnqw">&quot;0de01DESIGNDEP00001a&quot;</span>,
<span class="sdzsirb">    &quot;jobId&quot;</span>: <span class="smdbnqw">&quot;job01REBRANDJOB0001a&quot;</span>,
<span class="sdzsirb">    &quot;locationId&quot;</span>: <span class="smdbnqw">&quot;loc01OAKLANDLOC0001a&quot;</span>
  },
<span class="sdzsirb">  &quot;creditAmount&quot;</span>: <span class="sdzsirb">0</span>,
<span class="sdzsirb">  &quot;enableCardPayment&quot;</span>: <span class="sdzsirb">true</span>,
<span class="sdzsirb">  &quot;convenienceFee&quot;</span>: {
<span class="sdzsirb">    &quot;percentage&quot;</span>: <span class="sdzsirb">2.9</span>
  }
}</code></pre></div></div></div><p><strong>Body</strong> <code>InvoiceCreate</code></p><ul><li><code>customer</code> <span class="type">InvoiceCustomer</span> <strong>required</strong> Customer who owes the invoice. It is always an object, never a bare ID. <ul><li>either InvoiceExistingCustomer <ul><li><code>id</code> <span class="type">string</span> <strong>required</strong> ID of the customer; begins with <code>0cu</code>.</li></ul></li><li>or InvoiceNewCustomer <ul><li><code>name</code> <span class="type">string</span> <strong>required</strong> Name of the customer.</li><li><code>email</code> <span class="type">string</span> <strong>required</strong> Email address that invoices are sent to.</li></ul></li></ul></li><li><code>invoiceLineItems</code> <span class="type">InvoiceLineItemCreate[]</span> <strong>required</strong> Line items of the invoice. <ul><li><code>quantity</code> <span class="type">number</span> <strong>required</strong> Number of units; may be fractional.</li><li><code>price</code> <span class="type">number</span> Price per unit.</li><li><code>amount</code> <span class="type">number</span> Amount of the line item. BILL&#39;s samples set either <code>amount</code> or <code>price</code>.</li><li><code>description</code> <span class="type">string</span> Description of what was sold.</li><li><code>classifications</code> <span class="type">InvoiceLineItemClassificationsInput</span> General ledger classifications of a line item of an invoice, recurring invoice, or credit memo. <ul><li><code>chartOfAccountId</code> <span class="type">string</span> ID of the account in the chart of accounts; begins with <code>0ca</code>.</li><li><code>accountingClassId</code> <span class="type">string</span> ID of the accounting class; begins with <code>cls</code>.</li><li><code>departmentId</code> <span class="type">string</span> ID of the department; begins with <code>0de</code>.</li><li><code>jobId</code> <span class="type">string</span> ID of the job; begins with <code>job</code>.</li><li><code>locationId</code> <span class="type">string</span> ID of the location; begins with <code>loc</code>.</li><li><code>itemId</code> <span class="type">string</span> ID of the item that was sold; begins with <code>0ii</code>.</li></ul></li><li><code>taxable</code> <span class="type">boolean</span> Whether the invoice&#39;s sales tax applies to the line item. BILL mentions taxable line items; the field name is taken from credit memos and recurring invoices.</li></ul></li><li><code>invoiceNumber</code> <span class="type">string</span> Number of the invoice. If omitted, BILL generates one.</li><li><code>invoiceDate</code> <span class="type">string (date)</span> Date of the invoice; defaults to the date of the request.</li><li><code>dueDate</code> <span class="type">string (date)</span> Due date of the invoice; defaults to the date of the request.</li><li><code>paymentTermId</code> <span class="type">string</span> ID of the payment term of the invoice; begins with <code>00p</code>.</li><li><code>processingOptions</code> <span class="type">InvoiceProcessingOptions</span> Additional actions that BILL performs for the request. <ul><li><code>sendEmail</code> <span class="type">boolean</span> Whether BILL emails the invoice to the customer.</li></ul></li><li><code>payToChartOfAccountId</code> <span class="type">string</span> ID of the account in the chart of accounts that receives the payment; begins with <code>0ca</code>.</li><li><code>classifications</code> <span class="type">InvoiceClassificationsInput</span> General ledger classifications of a whole invoice, recurring invoice, or credit memo. <ul><li><code>accountingClassId</code> <span class="type">string</span> ID of the accounting class; begins with <code>cls</code>.</li><li><code>departmentId</code> <span class="type">string</span> ID of the department; begins with <code>0de</code>.</li><li><code>jobId</code> <span class="type">string</span> ID of the job; begins with <code>job</code>.</li><li><code>locationId</code> <span class="type">string</span> ID of the location; begins with <code>loc</code>.</li></ul></li><li><code>creditAmount</code> <span class="type">number</span> Amount of credit to apply from the customer&#39;s credit memos.</li><li><code>salesTaxItemId</code> <span class="type">string</span> ID of the <code>SALES_TAX</code> item applied to taxable line items; begins with <code>0ii</code>.</li><li><code>enableCardPayment</code> <span class="type">boolean</span> Whether the customer can pay by card.</li><li><code>convenienceFee</code> <span class="type">InvoiceConvenienceFeeInput</span> Fee that is charged to a customer who pays by card. It requires <code>enableCardPayment</code>. Available since 2025-11-05. <ul><li><code>percentage</code> <span class="type">number</span> Fee as a percentage of the payment.</li></ul></li></ul><p><strong>Returns</strong> <a href="#type-invoice"><code>Invoice</code></a></p><details class="details custom-block"><summary>Example response</summary><div class="language-json vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">json</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code>{
<span class="sdzsirb">  &quot;id&quot;</span>: <span class="smdbnqw">&quot;00e01HARBORINV00001a&quot;</span>,
<span class="sdzsirb">  &quot;archived&quot;</span>: <span class="sdzsirb">false</span>,
<span class="sdzsirb">  &quot;invoiceNumber&quot;</span>: <span class="smdbnqw">&quot;JS-2026-014&quot;</span>,
<span class="sdzsirb">  &quot;invoiceDate&quot;</span>: <span class="smdbnqw">&quot;2026-03-05&quot;</span>,
<span class="sdzsirb">  &quot;dueDate&quot;</span>: <span class="smdbnqw">&quot;2026-04-04&quot;</span>,
<span class="sdzsirb">  &quot;paymentTermId&quot;</span>: <span class="smdbnqw">&quot;00p01NETTHIRTYD0001a&quot;</span>,
<span class="sdzsirb">  &quot;customerId&quot;</span>: <span class="smdbnqw">&quot;0cu01HARBORCAFE0001a&quot;</span>,
<span class="sdzsirb">  &quot;totalAmount&quot;</span>: <span class="sdzsirb">400.5</span>,
<span class="sdzsirb">  &quot;dueAmount&quot;</span>: <span class="sdzsirb">400.5</span>,
<span class="sdzsirb">  &quot;scheduledAmount&quot;</span>: <span class="sdzsirb">0</span>,
<span class="sdzsirb">  &quot;creditAmount&quot;</span>: <span class="sdzsirb">0</span>,
<span class="sdzsirb">  &quot;status&quot;</span>: <span class="smdbnqw">&quot;OPEN&quot;</span>,
<span class="sdzsirb">  &quot;exchangeRate&quot;</span>: <span class="sdzsirb">1</span>,
<span class="sdzsirb">  &quot;createdBy&quot;</span>: <span class="smdbnqw">&quot;00601AVERYSTONE0001a&quot;</span>,
<span class="sdzsirb">  &quot;createdTime&quot;</span>: <span class="smdbnqw">&quot;2026-03-05T18:10:00.480+00:00&quot;</span>,
<span class="sdzsirb">  &quot;updatedTime&quot;</span>: <span class="smdbnqw">&quot;2026-03-05T18:10:00.480+00:00&quot;</span>,
<span class="sdzsirb">  &quot;invoiceLineItems&quot;</span>: [
    {
<span class="sdzsirb">      &quot;id&quot;</span>: <span class="smdbnqw">&quot;00f01HARBORLINE0001a&quot;</span>,
<span class="sdzsirb">      &quot;description&quot;</span>: <span class="smdbnqw">&quot;Menu cards, set of 50&quot;</span>,
<span class="sdzsirb">      &quot;price&quot;</span>: <span class="sdzsirb">45</span>,
<span class="sdzsirb">      &quot;quantity&quot;</span>: <span class="sdzsirb">2</span>,
<span class="sdzsirb">      &quot;classifications&quot;</span>: {
<span class="sdzsirb">        &quot;chartOfAccountId&quot;</span>: <span class="smdbnqw">&quot;0ca01PRINTSALES0001b&quot;</span>,
<span class="sdzsirb">        &quot;accountingClassId&quot;</span>: <span class="smdbnqw">&quot;cls01STUDIOCLS00001a&quot;</span>,
<span class="sdzsirb">        &quot;departmentId&quot;</span>: <span class="smdbnqw">&quot;0de01DESIGNDEP00001a&quot;</span>,
<span class="sdzsirb">        &quot;jobId&quot;</span>: <span class="smdbnqw">&quot;job01REBRANDJOB0001a&quot;</span>,
<span class="sdzsirb">        &quot;locationId&quot;</span>: <span class="smdbnqw">&quot;loc01OAKLANDLOC0001a&quot;</span>,
<span class="sdzsirb">        &quot;itemId&quot;</span>: <span class="smdbnqw">&quot;0ii01PRINTITEM00001a&quot;</span>
      }
    },
    {
<span class="sdzsirb">      &quot;id&quot;</span>: <span class="smdbnqw">&quot;00f01HARBORLINE0002b&quot;</span>,
<span class="sdzsirb">      &quot;description&quot;</span>: <span class="smdbnqw">&quot;Shop sign&quot;</span>,
<span class="sdzsirb">      &quot;price&quot;</span>: <span class="sdzsirb">310.5</span>,
<span class="sdzsirb">      &quot;quantity&quot;</span>: <span class="sdzsirb">1</span>,
<span class="sdzsirb">      &quot;classifications&quot;</span>: {
<span class="sdzsirb">        &quot;chartOfAccountId&quot;</span>: <span class="smdbnqw">&quot;0ca01PRINTSALES0001b&quot;</span>,
<span class="sdzsirb">        &quot;accountingClassId&quot;</span>: <span class="smdbnqw">&quot;cls01STUDIOCLS00001a&quot;</span>,
<span class="sdzsirb">        &quot;departmentId&quot;</span>: <span class="smdbnqw">&quot;0de01DESIGNDEP00001a&quot;</span>,
<span class="sdzsirb">        &quot;jobId&quot;</span>: <span class="smdbnqw">&quot;job01REBRANDJOB0001a&quot;</span>,
<span class="sdzsirb">        &quot;locationId&quot;</span>: <span class="smdbnqw">&quot;loc01OAKLANDLOC0001a&quot;</span>,
<span class="sdzsirb">        &quot;itemId&quot;</span>: <span class="smdbnqw">&quot;0ii01PRINTITEM00001a&quot;</span>
      }
    }
  ],
<span class="sdzsirb">  &quot;payToChartOfAccountId&quot;</span>: <span class="smdbnqw">&quot;0ca01CASHACCOUNT001a&quot;</span>,
<span class="sdzsirb">  &quot;classifications&quot;</span>: {
<span class="sdzsirb">    &quot;accountingClassId&quot;</span>: <span class="smdbnqw">&quot;cls01STUDIOCLS00001a&quot;</span>,
<span class="sdzsirb">    &quot;departmentId&quot;</span>: <span class="smdbnqw">&quot;0de01DESIGNDEP00001a&quot;</span>,
<span class="sdzsirb">    &quot;jobId&quot;</span>: <span class="smdbnqw">&quot;job01REBRANDJOB0001a&quot;</span>,
<span class="sdzsirb">    &quot;locationId&quot;</span>: <span class="smdbnqw">&quot;loc01OAKLANDLOC0001a&quot;</span>
  },
<span class="sdzsirb">  &quot;salesTaxTotal&quot;</span>: <span class="sdzsirb">0</span>,
<span class="sdzsirb">  &quot;salesTaxPercentage&quot;</span>: <span class="sdzsirb">0</span>,
<span class="sdzsirb">  &quot;enableCardPayment&quot;</span>: <span class="sdzsirb">true</span>,
<span class="sdzsirb">  &quot;convenienceFee&quot;</span>: {
<span class="sdzsirb">    &quot;percentage&quot;</span>: <span class="sdzsirb">2.9</span>
  },
<span class="sdzsirb">  &quot;invoicePdfId&quot;</span>: <span class="smdbnqw">&quot;att01HARBORINVPDF01a&quot;</span>
}</code></pre></div></details><p>Source: <a href="https://developer.bill.com/reference/createinvoice" target="_blank" rel="noreferrer">BILL&#39;s page</a>, documented by BILL.</p><h2 id="recordPayment" tabindex="-1">recordPayment <a class="header-anchor" href="#recordPayment" aria-label="Permalink to &quot;recordPayment {#recordPayment}&quot;">​</a></h2><p><strong>Record AR payment.</strong> Records a payment that a customer made outside BILL. This operation moves no money. Any amount that is not applied to the invoices becomes a credit for the customer. BILL offers no protection against duplicate requests.</p><p><code>POST /connect/v3/invoices/record-payment</code> · operation <code>recordInvoice</code></p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1t8gfj">recordPayment</span>(body: InvoiceRecordPayment, options<span class="s1itgoe">?:</span> RequestOptions): CallPromise<span class="s1itgoe">&lt;</span>RecordedInvoicePayment<span class="s1itgoe">&gt;</span></code></pre></div><ul><li><strong>Not retried</strong> after an unknown outcome: <a href="./../guides/errors-and-retries.html#retries">check before you call it again</a>.</li><li>Authentication: <code>session</code> or <code>oauth</code>.</li></ul><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="group-oSGCX" id="tab-y-1brcl" checked><label data-title="SDK" for="tab-y-1brcl">SDK</label><input type="radio" name="group-oSGCX" id="tab-Bb1ceIi"><label data-title="HTTP" for="tab-Bb1ceIi">HTTP</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">const</span><span class="sdzsirb"> recordedInvoicePayment</span><span class="s1itgoe"> =</span><span class="s1itgoe"> await</span> bill.invoices.<span class="s1t8gfj">recordPayment</span>({
  customerId: <span class="smdbnqw">&#39;0cu01HARBORCAFE0001a&#39;</span>,
  paymentDate: <span class="smdbnqw">&#39;2026-03-28&#39;</span>,
  paymentType: <span class="smdbnqw">&#39;CHECK&#39;</span>,
  amount: <span class="sdzsirb">400.5</span>,
  description: <span class="smdbnqw">&#39;Check 2210&#39;</span>,
  invoices: [{ id: <span class="smdbnqw">&#39;00e01HARBORINV00001a&#39;</span>, amount: <span class="sdzsirb">400.5</span> }],
})</code></pre></div><div class="language-http vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">POST</span> /connect/v3/invoices/record-payment <span class="s1itgoe">HTTP</span>/<span class="sdzsirb">1.1</span>
<span class="s17hn0y">Host</span><span class="s1itgoe">:</span><span class="smdbnqw"> gateway.stage.bill.com</span>
<span class="s17hn0y">devKey</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;devKey&gt;</span>
<span class="s17hn0y">sessionId</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;sessionId&gt;</span>
<span class="s17hn0y">Content-Type</span><span class="s1itgoe">:</span><span class="smdbnqw"> application/json</span>

{
<span class="sdzsirb">  &quot;customerId&quot;</span>: <span class="smdbnqw">&quot;0cu01HARBORCAFE0001a&quot;</span>,
<span class="sdzsirb">  &quot;paymentDate&quot;</span>: <span class="smdbnqw">&quot;2026-03-28&quot;</span>,
<span class="sdzsirb">  &quot;paymentType&quot;</span>: <span class="smdbnqw">&quot;CHECK&quot;</span>,
<span class="sdzsirb">  &quot;amount&quot;</span>: <span class="sdzsirb">400.5</span>,
<span class="sdzsirb">  &quot;description&quot;</span>: <span class="smdbnqw">&quot;Check 2210&quot;</span>,
<span class="sdzsirb">  &quot;invoices&quot;</span>: [
    {
<span class="sdzsirb">      &quot;id&quot;</span>: <span class="smdbnqw">&quot;00e01HARBORINV00001a&quot;</span>,
<span class="sdzsirb">      &quot;amount&quot;</span>: <span class="sdzsirb">400.5</span>
    }
  ]
}</code></pre></div></div></div><p><strong>Body</strong> <code>InvoiceRecordPayment</code></p><ul><li><code>customerId</code> <span class="type">string</span> ID of the customer who paid; begins with <code>0cu</code>.</li><li><code>paymentDate</code> <span class="type">string (date)</span> <strong>required</strong> Date of the payment.</li><li><code>paymentType</code> <span class="type">RecordedPaymentTypeInput</span> <strong>required</strong> How a customer paid outside BILL. Values: <code>CASH</code>, <code>CHECK</code>, <code>CREDIT_CARD</code>, <code>ACH</code>, <code>PAYPAL</code>, <code>OTHER</code>; BILL may add more.</li><li><code>amount</code> <span class="type">number</span> <strong>required</strong> Total amount of the payment.</li><li><code>description</code> <span class="type">string</span> Note on the payment.</li><li><code>invoices</code> <span class="type">InvoiceRecordPaymentItem[]</span> <strong>required</strong> Invoices that are paid, all of the same customer. <ul><li><code>id</code> <span class="type">string</span> <strong>required</strong> ID of the invoice; begins with <code>00e</code>.</li><li><code>amount</code> <span class="type">number</span> <strong>required</strong> Portion of the payment applied to the invoice.</li></ul></li></ul><p><strong>Returns</strong> <a href="#type-recordedinvoicepayment"><code>RecordedInvoicePayment</code></a></p><details class="details custom-block"><summary>Example response</summary><div class="language-json vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">json</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code>{
<span class="sdzsirb">  &quot;id&quot;</span>: <span class="smdbnqw">&quot;0rp01HARBORCHECK001c&quot;</span>,
<span class="sdzsirb">  &quot;customerId&quot;</span>: <span class="smdbnqw">&quot;0cu01HARBORCAFE0001a&quot;</span>,
<span class="sdzsirb">  &quot;paymentType&quot;</span>: <span class="smdbnqw">&quot;CHECK&quot;</span>,
<span class="sdzsirb">  &quot;paymentDate&quot;</span>: <span class="smdbnqw">&quot;2026-03-28&quot;</span>,
<span class="sdzsirb">  &quot;amount&quot;</span>: <span class="sdzsirb">400.5</span>,
<span class="sdzsirb">  &quot;unappliedAmount&quot;</span>: <span class="sdzsirb">0</span>,
<span class="sdzsirb">  &quot;status&quot;</span>: <span class="smdbnqw">&quot;PAID&quot;</span>,
<span class="sdzsirb">  &quot;description&quot;</span>: <span class="smdbnqw">&quot;Check 2210&quot;</span>,
<span class="sdzsirb">  &quot;invoices&quot;</span>: [
    {
<span class="sdzsirb">      &quot;id&quot;</span>: <span class="smdbnqw">&quot;00e01HARBORINV00001a&quot;</span>,
<span class="sdzsirb">      &quot;payments&quot;</span>: [
        {
<span class="sdzsirb">          &quot;id&quot;</span>: <span class="smdbnqw">&quot;0ip01HARBORCHECK001c&quot;</span>,
<span class="sdzsirb">          &quot;amount&quot;</span>: <span class="sdzsirb">400.5</span>,
<span class="sdzsirb">          &quot;status&quot;</span>: <span class="smdbnqw">&quot;PAID&quot;</span>,
<span class="sdzsirb">          &quot;date&quot;</span>: <span class="smdbnqw">&quot;2026-03-28&quot;</span>
        }
      ]
    }
  ]
}</code></pre></div></details><p>Source: <a href="https://developer.bill.com/docs/recording-an-ar-payment" target="_blank" rel="noreferrer">BILL&#39;s page</a>, documented by BILL.</p><h2 id="get" tabindex="-1">get <a class="header-anchor" href="#get" aria-label="Permalink to &quot;get {#get}&quot;">​</a></h2><p><strong>Get invoice details.</strong> Returns the invoice with the given ID.</p><p><code>GET /connect/v3/invoices/{invoiceId}</code> · operation <code>getInvoice</code></p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1t8gfj">get</span>(invoiceId: string, options<span class="s1itgoe">?:</span> RequestOptions): CallPromise<span class="s1itgoe">&lt;</span>Invoice<span class="s1itgoe">&gt;</span></code></pre></div><ul><li>Retry-safe, like every GET request.</li><li>Authentication: <code>session</code> or <code>oauth</code>.</li></ul><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="group-nZ2Sy" id="tab-1YZNplI" checked><label data-title="SDK" for="tab-1YZNplI">SDK</label><input type="radio" name="group-nZ2Sy" id="tab-2Fq1hp0"><label data-title="HTTP" for="tab-2Fq1hp0">HTTP</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">const</span><span class="sdzsirb"> invoice</span><span class="s1itgoe"> =</span><span class="s1itgoe"> await</span> bill.invoices.<span class="s1t8gfj">get</span>(<span class="smdbnqw">&#39;00e01HARBORINV00001a&#39;</span>)</code></pre></div><div class="language-http vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">GET</span> /connect/v3/invoices/00e01HARBORINV00001a <span class="s1itgoe">HTTP</span>/<span class="sdzsirb">1.1</span>
<span class="s17hn0y">Host</span><span class="s1itgoe">:</span><span class="smdbnqw"> gateway.stage.bill.com</span>
<span class="s17hn0y">devKey</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;devKey&gt;</span>
<span class="s17hn0y">sessionId</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;sessionId&gt;</span></code></pre></div></div></div><p><strong>Path IDs</strong></p><ul><li><code>invoiceId</code> <span class="type">string</span> ID of the invoice; begins with <code>00e</code>.</li></ul><p><strong>Returns</strong> <a href="#type-invoice"><code>Invoice</code></a></p><p>The example response is that of <a href="#create"><code>create</code></a>.</p><p><strong>Errors</strong>, in addition to <a href="./errors.html">those of every call</a></p><ul><li><code>NotFoundError</code> if this ID does not exist.</li></ul><p>Source: <a href="https://developer.bill.com/reference/getinvoice" target="_blank" rel="noreferrer">BILL&#39;s page</a>, documented by BILL.</p><h2 id="replace" tabindex="-1">replace <a class="header-anchor" href="#replace" aria-label="Permalink to &quot;replace {#replace}&quot;">​</a></h2><p><strong>Replace an invoice.</strong> Replaces the whole invoice. A line item without an <code>id</code> is added; a line item that is omitted is removed. To archive an invoice, use the separate archive operation.</p><p><code>PUT /connect/v3/invoices/{invoiceId}</code> · operation <code>replaceInvoice</code></p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1t8gfj">replace</span>(invoiceId: string, body: InvoiceReplace, options<span class="s1itgoe">?:</span> RequestOptions): CallPromise<span class="s1itgoe">&lt;</span>Invoice<span class="s1itgoe">&gt;</span></code></pre></div><ul><li><strong>Not retried</strong> after an unknown outcome: <a href="./../guides/errors-and-retries.html#retries">check before you call it again</a>.</li><li>Authentication: <code>session</code> or <code>oauth</code>.</li></ul><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="group-7KKnl" id="tab-EybF8lu" checked><label data-title="SDK" for="tab-EybF8lu">SDK</label><input type="radio" name="group-7KKnl" id="tab-bZKP2sZ"><label data-title="HTTP" for="tab-bZKP2sZ">HTTP</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">const</span><span class="sdzsirb"> invoice</span><span class="s1itgoe"> =</span><span class="s1itgoe"> await</span> bill.invoices.<span class="s1t8gfj">replace</span>(<span class="smdbnqw">&#39;00e01HARBORINV00001a&#39;</span>, {
  customer: { id: <span class="smdbnqw">&#39;0cu01HARBORCAFE0001a&#39;</span> },
  invoiceNumber: <span class="smdbnqw">&#39;JS-2026-014&#39;</span>,
  invoiceDate: <span class="smdbnqw">&#39;2026-03-05&#39;</span>,
  dueDate: <span class="smdbnqw">&#39;2026-04-04&#39;</span>,
  paymentTermId: <span class="smdbnqw">&#39;00p01NETTHIRTYD0001a&#39;</span>,
  invoiceLineItems: [
    {
      id: <span class="smdbnqw">&#39;00f01HARBORLINE0001a&#39;</span>,
      description: <span class="smdbnqw">&#39;Menu cards, set of 50&#39;</span>,
      price: <span class="sdzsirb">45</span>,
      quantity: <span class="sdzsirb">2</span>,
      taxable: <span class="sdzsirb">false</span>,
      classifications: {
        chartOfAccountId: <span class="smdbnqw">&#39;0ca01PRINTSALES0001b&#39;</span>,
        accountingClassId: <span class="smdbnqw">&#39;cls01STUDIOCLS00001a&#39;</span>,
        departmentId: <span class="smdbnqw">&#39;0de01DESIGNDEP00001a&#39;</span>,
        jobId: <span class="smdbnqw">&#39;job01REBRANDJOB0001a&#39;</span>,
        locationId: <span class="smdbnqw">&#39;loc01OAKLANDLOC0001a&#39;</span>,
        itemId: <span class="smdbnqw">&#39;0ii01PRINTITEM00001a&#39;</span>,
      },
    },
    {
      id: <span class="smdbnqw">&#39;00f01HARBORLINE0002b&#39;</span>,
      description: <span class="smdbnqw">&#39;Shop sign&#39;</span>,
      price: <span class="sdzsirb">310.5</span>,
      quantity: <span class="sdzsirb">1</span>,
      taxable: <span class="sdzsirb">false</span>,
      classifications: {
        chartOfAccountId: <span class="smdbnqw">&#39;0ca01PRINTSALES0001b&#39;</span>,
        accountingClassId: <span class="smdbnqw">&#39;cls01STUDIOCLS00001a&#39;</span>,
        departmentId: <span class="smdbnqw">&#39;0de01DESIGNDEP00001a&#39;</span>,
        jobId: <span class="smdbnqw">&#39;job01REBRANDJOB0001a&#39;</span>,
        locationId: <span class="smdbnqw">&#39;loc01OAKLANDLOC0001a&#39;</span>,
        itemId: <span class="smdbnqw">&#39;0ii01PRINTITEM00001a&#39;</span>,
      },
    },
  ],
  processingOptions: { sendEmail: <span class="sdzsirb">false</span> },
  payToChartOfAccountId: <span class="smdbnqw">&#39;0ca01CASHACCOUNT001a&#39;</span>,
  classifications: {
    accountingClassId: <span class="smdbnqw">&#39;cls01STUDIOCLS00001a&#39;</span>,
    departmentId: <span class="smdbnqw">&#39;0de01DESIGNDEP00001a&#39;</span>,
    jobId: <span class="smdbnqw">&#39;job01REBRANDJOB0001a&#39;</span>,
    locationId: <span class="smdbnqw">&#39;loc01OAKLANDLOC0001a&#39;</span>,
  },
  creditAmount: <span class="sdzsirb">0</span>,
  enableCardPayment: <span class="sdzsirb">true</span>,
  convenienceFee: { percentage: <span class="sdzsirb">2.9</span> },
})</code></pre></div><div class="language-http vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">PUT</span> /connect/v3/invoices/00e01HARBORINV00001a <span class="s1itgoe">HTTP</span>/<span class="sdzsirb">1.1</span>
<span class="s17hn0y">Host</span><span class="s1itgoe">:</span><span class="smdbnqw"> gateway.stage.bill.com</span>
<span class="s17hn0y">devKey</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;devKey&gt;</span>
<span class="s17hn0y">sessionId</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;sessionId&gt;</span>
<span class="s17hn0y">Content-Type</span><span class="s1itgoe">:</span><span class="smdbnqw"> application/json</span>

{
<span class="sdzsirb">  &quot;customer&quot;</span>: {
<span class="sdzsirb">    &quot;id&quot;</span>: <span class="smdbnqw">&quot;0cu01HARBORCAFE0001a&quot;</span>
  },
<span class="sdzsirb">  &quot;invoiceNumber&quot;</span>: <span class="smdbnqw">&quot;JS-2026-014&quot;</span>,
<span class="sdzsirb">  &quot;invoiceDate&quot;</span>: <span class="smdbnqw">&quot;2026-03-05&quot;</span>,
<span class="sdzsirb">  &quot;dueDate&quot;</span>: <span class="smdbnqw">&quot;2026-04-04&quot;</span>,
<span class="sdzsirb">  &quot;paymentTermId&quot;</span>: <span class="smdbnqw">&quot;00p01NETTHIRTYD0001a&quot;</span>,
<span class="sdzsirb">  &quot;invoiceLineItems&quot;</span>: [
    {
<span class="sdzsirb">      &quot;id&quot;</span>: <span class="smdbnqw">&quot;00f01HARBORLINE0001a&quot;</span>,
<span class="sdzsirb">      &quot;description&quot;</span>: <span class="smdbnqw">&quot;Menu cards, set of 50&quot;</span>,
<span class="sdzsirb">      &quot;price&quot;</span>: <span class="sdzsirb">45</span>,
<span class="sdzsirb">      &quot;quantity&quot;</span>: <span class="sdzsirb">2</span>,
<span class="sdzsirb">      &quot;taxable&quot;</span>: <span class="sdzsirb">false</span>,
<span class="sdzsirb">      &quot;classifications&quot;</span>: {
<span class="sdzsirb">        &quot;chartOfAccountId&quot;</span>: <span class="smdbnqw">&quot;0ca01PRINTSALES0001b&quot;</span>,
<span class="sdzsirb">        &quot;accountingClassId&quot;</span>: <span class="smdbnqw">&quot;cls01STUDIOCLS00001a&quot;</span>,
<span class="sdzsirb">        &quot;departmentId&quot;</span>: <span class="smdbnqw">&quot;0de01DESIGNDEP00001a&quot;</span>,
<span class="sdzsirb">        &quot;jobId&quot;</span>: <span class="smdbnqw">&quot;job01REBRANDJOB0001a&quot;</span>,
<span class="sdzsirb">        &quot;locationId&quot;</span>: <span class="smdbnqw">&quot;loc01OAKLANDLOC0001a&quot;</span>,
<span class="sdzsirb">        &quot;itemId&quot;</span>: <span class="smdbnqw">&quot;0ii01PRINTITEM00001a&quot;</span>
      }
    },
    {
<span class="sdzsirb">      &quot;id&quot;</span>: <span class="smdbnqw">&quot;00f01HARBORLINE0002b&quot;</span>,
<span class="sdzsirb">      &quot;description&quot;</span>: <span class="smdbnqw">&quot;Shop sign&quot;</span>,
<span class="sdzsirb">      &quot;price&quot;</span>: <span class="sdzsirb">310.5</span>,
<span class="sdzsirb">      &quot;quantity&quot;</span>: <span class="sdzsirb">1</span>,
<span class="sdzsirb">      &quot;taxable&quot;</span>: <span class="sdzsirb">false</span>,
<span class="sdzsirb">      &quot;classifications&quot;</span>: {
<span class="sdzsirb">        &quot;chartOfAccountId&quot;</span>: <span class="smdbnqw">&quot;0ca01PRINTSALES0001b&quot;</span>,
<span class="sdzsirb">        &quot;accountingClassId&quot;</span>: <span class="smdbnqw">&quot;cls01STUDIOCLS00001a&quot;</span>,
<span class="sdzsirb">        &quot;departmentId&quot;</span>: <span class="smdbnqw">&quot;0de01DESIGNDEP00001a&quot;</span>,
<span class="sdzsirb">        &quot;jobId&quot;</span>: <span class="smdbnqw">&quot;job01REBRANDJOB0001a&quot;</span>,
<span class="sdzsirb">        &quot;locationId&quot;</span>: <span class="smdbnqw">&quot;loc01OAKLANDLOC0001a&quot;</span>,
<span class="sdzsirb">        &quot;itemId&quot;</span>: <span class="smdbnqw">&quot;0ii01PRINTITEM00001a&quot;</span>
      }
    }
  ],
<span class="sdzsirb">  &quot;processingOptions&quot;</span>: {
<span class="sdzsirb">    &quot;sendEmail&quot;</span>: <span class="sdzsirb">false</span>
  },
<span class="sdzsirb">  &quot;payToChartOfAccountId&quot;</span>: <span class="smdbnqw">&quot;0ca01CASHACCOUNT001a&quot;</span>,
<span class="sdzsirb">  &quot;classifications&quot;</span>: {
<span class="sdzsirb">    &quot;accountingClassId&quot;</span>: <span class="smdbnqw">&quot;cls01STUDIOCLS00001a&quot;</span>,
<span class="sdzsirb">    &quot;departmentId&quot;</span>: <span class="smdbnqw">&quot;0de01DESIGNDEP00001a&quot;</span>,
<span class="sdzsirb">    &quot;jobId&quot;</span>: <span class="smdbnqw">&quot;job01REBRANDJOB0001a&quot;</span>,
<span class="sdzsirb">    &quot;locationId&quot;</span>: <span class="smdbnqw">&quot;loc01OAKLANDLOC0001a&quot;</span>
  },
<span class="sdzsirb">  &quot;creditAmount&quot;</span>: <span class="sdzsirb">0</span>,
<span class="sdzsirb">  &quot;enableCardPayment&quot;</span>: <span class="sdzsirb">true</span>,
<span class="sdzsirb">  &quot;convenienceFee&quot;</span>: {
<span class="sdzsirb">    &quot;percentage&quot;</span>: <span class="sdzsirb">2.9</span>
  }
}</code></pre></div></div></div><p><strong>Path IDs</strong></p><ul><li><code>invoiceId</code> <span class="type">string</span> ID of the invoice; begins with <code>00e</code>.</li></ul><p><strong>Body</strong> <code>InvoiceReplace</code></p><ul><li><code>customer</code> <span class="type">InvoiceCustomer</span> <strong>required</strong> Customer who owes the invoice. It is always an object, never a bare ID. <ul><li>either InvoiceExistingCustomer <ul><li><code>id</code> <span class="type">string</span> <strong>required</strong> ID of the customer; begins with <code>0cu</code>.</li></ul></li><li>or InvoiceNewCustomer <ul><li><code>name</code> <span class="type">string</span> <strong>required</strong> Name of the customer.</li><li><code>email</code> <span class="type">string</span> <strong>required</strong> Email address that invoices are sent to.</li></ul></li></ul></li><li><code>invoiceLineItems</code> <span class="type">InvoiceLineItemReplace[]</span> <strong>required</strong> All line items of the invoice. <ul><li><code>id</code> <span class="type">string</span> ID of a line item to keep; begins with <code>00f</code>.</li><li><code>quantity</code> <span class="type">number</span> <strong>required</strong> Number of units; may be fractional.</li><li><code>price</code> <span class="type">number</span> Price per unit.</li><li><code>amount</code> <span class="type">number</span> Amount of the line item. BILL&#39;s samples set either <code>amount</code> or <code>price</code>.</li><li><code>description</code> <span class="type">string</span> Description of what was sold.</li><li><code>classifications</code> <span class="type">InvoiceLineItemClassificationsInput</span> General ledger classifications of a line item of an invoice, recurring invoice, or credit memo. <ul><li><code>chartOfAccountId</code> <span class="type">string</span> ID of the account in the chart of accounts; begins with <code>0ca</code>.</li><li><code>accountingClassId</code> <span class="type">string</span> ID of the accounting class; begins with <code>cls</code>.</li><li><code>departmentId</code> <span class="type">string</span> ID of the department; begins with <code>0de</code>.</li><li><code>jobId</code> <span class="type">string</span> ID of the job; begins with <code>job</code>.</li><li><code>locationId</code> <span class="type">string</span> ID of the location; begins with <code>loc</code>.</li><li><code>itemId</code> <span class="type">string</span> ID of the item that was sold; begins with <code>0ii</code>.</li></ul></li><li><code>taxable</code> <span class="type">boolean</span> Whether the invoice&#39;s sales tax applies to the line item. The field is inferred, as for a new line item.</li></ul></li><li><code>invoiceNumber</code> <span class="type">string</span> Number of the invoice. If omitted, BILL generates one.</li><li><code>invoiceDate</code> <span class="type">string (date)</span> Date of the invoice.</li><li><code>dueDate</code> <span class="type">string (date)</span> Due date of the invoice.</li><li><code>paymentTermId</code> <span class="type">string</span> ID of the payment term of the invoice; begins with <code>00p</code>.</li><li><code>processingOptions</code> <span class="type">InvoiceProcessingOptions</span> Additional actions that BILL performs for the request. <ul><li><code>sendEmail</code> <span class="type">boolean</span> Whether BILL emails the invoice to the customer.</li></ul></li><li><code>payToChartOfAccountId</code> <span class="type">string</span> ID of the account in the chart of accounts that receives the payment; begins with <code>0ca</code>.</li><li><code>classifications</code> <span class="type">InvoiceClassificationsInput</span> General ledger classifications of a whole invoice, recurring invoice, or credit memo. <ul><li><code>accountingClassId</code> <span class="type">string</span> ID of the accounting class; begins with <code>cls</code>.</li><li><code>departmentId</code> <span class="type">string</span> ID of the department; begins with <code>0de</code>.</li><li><code>jobId</code> <span class="type">string</span> ID of the job; begins with <code>job</code>.</li><li><code>locationId</code> <span class="type">string</span> ID of the location; begins with <code>loc</code>.</li></ul></li><li><code>creditAmount</code> <span class="type">number</span> Amount of credit to apply from the customer&#39;s credit memos.</li><li><code>salesTaxItemId</code> <span class="type">string</span> ID of the <code>SALES_TAX</code> item applied to taxable line items; begins with <code>0ii</code>.</li><li><code>enableCardPayment</code> <span class="type">boolean</span> Whether the customer can pay by card.</li><li><code>convenienceFee</code> <span class="type">InvoiceConvenienceFeeInput</span> Fee that is charged to a customer who pays by card. It requires <code>enableCardPayment</code>. Available since 2025-11-05. <ul><li><code>percentage</code> <span class="type">number</span> Fee as a percentage of the payment.</li></ul></li></ul><p><strong>Returns</strong> <a href="#type-invoice"><code>Invoice</code></a></p><p>The example response is that of <a href="#create"><code>create</code></a>.</p><p><strong>Errors</strong>, in addition to <a href="./errors.html">those of every call</a></p><ul><li><code>NotFoundError</code> if this ID does not exist.</li></ul><p>Source: <a href="https://developer.bill.com/reference/replaceinvoice" target="_blank" rel="noreferrer">BILL&#39;s page</a>, documented by BILL.</p><h2 id="update" tabindex="-1">update <a class="header-anchor" href="#update" aria-label="Permalink to &quot;update {#update}&quot;">​</a></h2><p><strong>Update an invoice.</strong> Changes the given fields of an invoice. Line items are changed in place and keep their IDs.</p><p><code>PATCH /connect/v3/invoices/{invoiceId}</code> · operation <code>updateInvoice</code></p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1t8gfj">update</span>(invoiceId: string, body: InvoiceUpdate, options<span class="s1itgoe">?:</span> RequestOptions): CallPromise<span class="s1itgoe">&lt;</span>Invoice<span class="s1itgoe">&gt;</span></code></pre></div><ul><li><strong>Not retried</strong> after an unknown outcome: <a href="./../guides/errors-and-retries.html#retries">check before you call it again</a>.</li><li>Authentication: <code>session</code> or <code>oauth</code>.</li></ul><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="group-3_l3a" id="tab-h8cUuIJ" checked><label data-title="SDK" for="tab-h8cUuIJ">SDK</label><input type="radio" name="group-3_l3a" id="tab-m76jnmv"><label data-title="HTTP" for="tab-m76jnmv">HTTP</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">const</span><span class="sdzsirb"> invoice</span><span class="s1itgoe"> =</span><span class="s1itgoe"> await</span> bill.invoices.<span class="s1t8gfj">update</span>(<span class="smdbnqw">&#39;00e01HARBORINV00001a&#39;</span>, {
  dueDate: <span class="smdbnqw">&#39;2026-04-04&#39;</span>,
  invoiceLineItems: [
    {
      id: <span class="smdbnqw">&#39;00f01HARBORLINE0001a&#39;</span>,
      description: <span class="smdbnqw">&#39;Menu cards, set of 50&#39;</span>,
      price: <span class="sdzsirb">45</span>,
      quantity: <span class="sdzsirb">2</span>,
    },
  ],
  enableCardPayment: <span class="sdzsirb">true</span>,
  convenienceFee: { percentage: <span class="sdzsirb">2.9</span> },
})</code></pre></div><div class="language-http vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">PATCH</span> /connect/v3/invoices/00e01HARBORINV00001a <span class="s1itgoe">HTTP</span>/<span class="sdzsirb">1.1</span>
<span class="s17hn0y">Host</span><span class="s1itgoe">:</span><span class="smdbnqw"> gateway.stage.bill.com</span>
<span class="s17hn0y">devKey</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;devKey&gt;</span>
<span class="s17hn0y">sessionId</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;sessionId&gt;</span>
<span class="s17hn0y">Content-Type</span><span class="s1itgoe">:</span><span class="smdbnqw"> application/json</span>

{
<span class="sdzsirb">  &quot;dueDate&quot;</span>: <span class="smdbnqw">&quot;2026-04-04&quot;</span>,
<span class="sdzsirb">  &quot;invoiceLineItems&quot;</span>: [
    {
<span class="sdzsirb">      &quot;id&quot;</span>: <span class="smdbnqw">&quot;00f01HARBORLINE0001a&quot;</span>,
<span class="sdzsirb">      &quot;description&quot;</span>: <span class="smdbnqw">&quot;Menu cards, set of 50&quot;</span>,
<span class="sdzsirb">      &quot;price&quot;</span>: <span class="sdzsirb">45</span>,
<span class="sdzsirb">      &quot;quantity&quot;</span>: <span class="sdzsirb">2</span>
    }
  ],
<span class="sdzsirb">  &quot;enableCardPayment&quot;</span>: <span class="sdzsirb">true</span>,
<span class="sdzsirb">  &quot;convenienceFee&quot;</span>: {
<span class="sdzsirb">    &quot;percentage&quot;</span>: <span class="sdzsirb">2.9</span>
  }
}</code></pre></div></div></div><p><strong>Path IDs</strong></p><ul><li><code>invoiceId</code> <span class="type">string</span> ID of the invoice; begins with <code>00e</code>.</li></ul><p><strong>Body</strong> <code>InvoiceUpdate</code></p><ul><li><code>customer</code> <span class="type">InvoiceCustomer</span> Customer who owes the invoice. It is always an object, never a bare ID. <ul><li>either InvoiceExistingCustomer <ul><li><code>id</code> <span class="type">string</span> <strong>required</strong> ID of the customer; begins with <code>0cu</code>.</li></ul></li><li>or InvoiceNewCustomer <ul><li><code>name</code> <span class="type">string</span> <strong>required</strong> Name of the customer.</li><li><code>email</code> <span class="type">string</span> <strong>required</strong> Email address that invoices are sent to.</li></ul></li></ul></li><li><code>invoiceLineItems</code> <span class="type">InvoiceLineItemUpdate[]</span> Line items to change; the others stay unchanged. <ul><li><code>id</code> <span class="type">string</span> ID of the line item to change; begins with <code>00f</code> for an invoice.</li><li><code>quantity</code> <span class="type">number</span> Number of units; may be fractional.</li><li><code>price</code> <span class="type">number</span> Price per unit.</li><li><code>amount</code> <span class="type">number</span> Amount of the line item.</li><li><code>description</code> <span class="type">string</span> Description of what is sold.</li><li><code>classifications</code> <span class="type">InvoiceLineItemClassificationsInput</span> General ledger classifications of a line item of an invoice, recurring invoice, or credit memo. <ul><li><code>chartOfAccountId</code> <span class="type">string</span> ID of the account in the chart of accounts; begins with <code>0ca</code>.</li><li><code>accountingClassId</code> <span class="type">string</span> ID of the accounting class; begins with <code>cls</code>.</li><li><code>departmentId</code> <span class="type">string</span> ID of the department; begins with <code>0de</code>.</li><li><code>jobId</code> <span class="type">string</span> ID of the job; begins with <code>job</code>.</li><li><code>locationId</code> <span class="type">string</span> ID of the location; begins with <code>loc</code>.</li><li><code>itemId</code> <span class="type">string</span> ID of the item that was sold; begins with <code>0ii</code>.</li></ul></li><li><code>taxable</code> <span class="type">boolean</span> Whether sales tax applies to the line item. BILL states this for recurring invoices. For invoices, it is inferred, as for a new line item.</li></ul></li><li><code>invoiceNumber</code> <span class="type">string</span> Number of the invoice.</li><li><code>invoiceDate</code> <span class="type">string (date)</span> Date of the invoice.</li><li><code>dueDate</code> <span class="type">string (date)</span> Due date of the invoice.</li><li><code>paymentTermId</code> <span class="type">string</span> ID of the payment term of the invoice; begins with <code>00p</code>.</li><li><code>processingOptions</code> <span class="type">InvoiceProcessingOptions</span> Additional actions that BILL performs for the request. <ul><li><code>sendEmail</code> <span class="type">boolean</span> Whether BILL emails the invoice to the customer.</li></ul></li><li><code>payToChartOfAccountId</code> <span class="type">string</span> ID of the account in the chart of accounts that receives the payment; begins with <code>0ca</code>.</li><li><code>classifications</code> <span class="type">InvoiceClassificationsInput</span> General ledger classifications of a whole invoice, recurring invoice, or credit memo. <ul><li><code>accountingClassId</code> <span class="type">string</span> ID of the accounting class; begins with <code>cls</code>.</li><li><code>departmentId</code> <span class="type">string</span> ID of the department; begins with <code>0de</code>.</li><li><code>jobId</code> <span class="type">string</span> ID of the job; begins with <code>job</code>.</li><li><code>locationId</code> <span class="type">string</span> ID of the location; begins with <code>loc</code>.</li></ul></li><li><code>creditAmount</code> <span class="type">number</span> Amount of credit to apply from the customer&#39;s credit memos.</li><li><code>salesTaxItemId</code> <span class="type">string</span> ID of the <code>SALES_TAX</code> item applied to taxable line items; begins with <code>0ii</code>.</li><li><code>enableCardPayment</code> <span class="type">boolean</span> Whether the customer can pay by card.</li><li><code>convenienceFee</code> <span class="type">InvoiceConvenienceFeeInput</span> Fee that is charged to a customer who pays by card. It requires <code>enableCardPayment</code>. Available since 2025-11-05. <ul><li><code>percentage</code> <span class="type">number</span> Fee as a percentage of the payment.</li></ul></li></ul><p><strong>Returns</strong> <a href="#type-invoice"><code>Invoice</code></a></p><p>The example response is that of <a href="#create"><code>create</code></a>.</p><p><strong>Errors</strong>, in addition to <a href="./errors.html">those of every call</a></p><ul><li><code>NotFoundError</code> if this ID does not exist.</li></ul><p>Source: <a href="https://developer.bill.com/reference/updateinvoice" target="_blank" rel="noreferrer">BILL&#39;s page</a>, documented by BILL.</p><h2 id="archive" tabindex="-1">archive <a class="header-anchor" href="#archive" aria-label="Permalink to &quot;archive {#archive}&quot;">​</a></h2><p><strong>Archive an invoice.</strong> Archives an invoice and returns it. Archiving an invoice that is already archived changes nothing.</p><p><code>POST /connect/v3/invoices/{invoiceId}/archive</code> · operation <code>archiveInvoice</code></p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1t8gfj">archive</span>(invoiceId: string, options<span class="s1itgoe">?:</span> RequestOptions): CallPromise<span class="s1itgoe">&lt;</span>Invoice<span class="s1itgoe">&gt;</span></code></pre></div><ul><li>Retry-safe: the SDK retries it after an unknown outcome.</li><li>Authentication: <code>session</code> or <code>oauth</code>.</li></ul><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="group-M3fFL" id="tab-y_bzpTu" checked><label data-title="SDK" for="tab-y_bzpTu">SDK</label><input type="radio" name="group-M3fFL" id="tab-zDuqgoS"><label data-title="HTTP" for="tab-zDuqgoS">HTTP</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">const</span><span class="sdzsirb"> invoice</span><span class="s1itgoe"> =</span><span class="s1itgoe"> await</span> bill.invoices.<span class="s1t8gfj">archive</span>(<span class="smdbnqw">&#39;00e01HARBORINV00001a&#39;</span>)</code></pre></div><div class="language-http vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">POST</span> /connect/v3/invoices/00e01HARBORINV00001a/archive <span class="s1itgoe">HTTP</span>/<span class="sdzsirb">1.1</span>
<span class="s17hn0y">Host</span><span class="s1itgoe">:</span><span class="smdbnqw"> gateway.stage.bill.com</span>
<span class="s17hn0y">devKey</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;devKey&gt;</span>
<span class="s17hn0y">sessionId</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;sessionId&gt;</span></code></pre></div></div></div><p><strong>Path IDs</strong></p><ul><li><code>invoiceId</code> <span class="type">string</span> ID of the invoice; begins with <code>00e</code>.</li></ul><p><strong>Returns</strong> <a href="#type-invoice"><code>Invoice</code></a></p><details class="details custom-block"><summary>Example response</summary><div class="language-json vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">json</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code>{
<span class="sdzsirb">  &quot;id&quot;</span>: <span class="smdbnqw">&quot;00e01HARBORINV00001a&quot;</span>,
<span class="sdzsirb">  &quot;archived&quot;</span>: <span class="sdzsirb">true</span>,
<span class="sdzsirb">  &quot;invoiceNumber&quot;</span>: <span class="smdbnqw">&quot;JS-2026-014&quot;</span>,
<span class="sdzsirb">  &quot;invoiceDate&quot;</span>: <span class="smdbnqw">&quot;2026-03-05&quot;</span>,
<span class="sdzsirb">  &quot;dueDate&quot;</span>: <span class="smdbnqw">&quot;2026-04-04&quot;</span>,
<span class="sdzsirb">  &quot;paymentTermId&quot;</span>: <span class="smdbnqw">&quot;00p01NETTHIRTYD0001a&quot;</span>,
<span class="sdzsirb">  &quot;customerId&quot;</span>: <span class="smdbnqw">&quot;0cu01HARBORCAFE0001a&quot;</span>,
<span class="sdzsirb">  &quot;totalAmount&quot;</span>: <span class="sdzsirb">400.5</span>,
<span class="sdzsirb">  &quot;dueAmount&quot;</span>: <span class="sdzsirb">400.5</span>,
<span class="sdzsirb">  &quot;scheduledAmount&quot;</span>: <span class="sdzsirb">0</span>,
<span class="sdzsirb">  &quot;creditAmount&quot;</span>: <span class="sdzsirb">0</span>,
<span class="sdzsirb">  &quot;status&quot;</span>: <span class="smdbnqw">&quot;OPEN&quot;</span>,
<span class="sdzsirb">  &quot;exchangeRate&quot;</span>: <span class="sdzsirb">1</span>,
<span class="sdzsirb">  &quot;createdBy&quot;</span>: <span class="smdbnqw">&quot;00601AVERYSTONE0001a&quot;</span>,
<span class="sdzsirb">  &quot;createdTime&quot;</span>: <span class="smdbnqw">&quot;2026-03-05T18:10:00.480+00:00&quot;</span>,
<span class="sdzsirb">  &quot;updatedTime&quot;</span>: <span class="smdbnqw">&quot;2026-03-31T08:15:00.000+00:00&quot;</span>,
<span class="sdzsirb">  &quot;invoiceLineItems&quot;</span>: [
    {
<span class="sdzsirb">      &quot;id&quot;</span>: <span class="smdbnqw">&quot;00f01HARBORLINE0001a&quot;</span>,
<span class="sdzsirb">      &quot;description&quot;</span>: <span class="smdbnqw">&quot;Menu cards, set of 50&quot;</span>,
<span class="sdzsirb">      &quot;price&quot;</span>: <span class="sdzsirb">45</span>,
<span class="sdzsirb">      &quot;quantity&quot;</span>: <span class="sdzsirb">2</span>,
<span class="sdzsirb">      &quot;classifications&quot;</span>: {
<span class="sdzsirb">        &quot;chartOfAccountId&quot;</span>: <span class="smdbnqw">&quot;0ca01PRINTSALES0001b&quot;</span>,
<span class="sdzsirb">        &quot;accountingClassId&quot;</span>: <span class="smdbnqw">&quot;cls01STUDIOCLS00001a&quot;</span>,
<span class="sdzsirb">        &quot;departmentId&quot;</span>: <span class="smdbnqw">&quot;0de01DESIGNDEP00001a&quot;</span>,
<span class="sdzsirb">        &quot;jobId&quot;</span>: <span class="smdbnqw">&quot;job01REBRANDJOB0001a&quot;</span>,
<span class="sdzsirb">        &quot;locationId&quot;</span>: <span class="smdbnqw">&quot;loc01OAKLANDLOC0001a&quot;</span>,
<span class="sdzsirb">        &quot;itemId&quot;</span>: <span class="smdbnqw">&quot;0ii01PRINTITEM00001a&quot;</span>
      }
    },
    {
<span class="sdzsirb">      &quot;id&quot;</span>: <span class="smdbnqw">&quot;00f01HARBORLINE0002b&quot;</span>,
<span class="sdzsirb">      &quot;description&quot;</span>: <span class="smdbnqw">&quot;Shop sign&quot;</span>,
<span class="sdzsirb">      &quot;price&quot;</span>: <span class="sdzsirb">310.5</span>,
<span class="sdzsirb">      &quot;quantity&quot;</span>: <span class="sdzsirb">1</span>,
<span class="sdzsirb">      &quot;classifications&quot;</span>: {
<span class="sdzsirb">        &quot;chartOfAccountId&quot;</span>: <span class="smdbnqw">&quot;0ca01PRINTSALES0001b&quot;</span>,
<span class="sdzsirb">        &quot;accountingClassId&quot;</span>: <span class="smdbnqw">&quot;cls01STUDIOCLS00001a&quot;</span>,
<span class="sdzsirb">        &quot;departmentId&quot;</span>: <span class="smdbnqw">&quot;0de01DESIGNDEP00001a&quot;</span>,
<span class="sdzsirb">        &quot;jobId&quot;</span>: <span class="smdbnqw">&quot;job01REBRANDJOB0001a&quot;</span>,
<span class="sdzsirb">        &quot;locationId&quot;</span>: <span class="smdbnqw">&quot;loc01OAKLANDLOC0001a&quot;</span>,
<span class="sdzsirb">        &quot;itemId&quot;</span>: <span class="smdbnqw">&quot;0ii01PRINTITEM00001a&quot;</span>
      }
    }
  ],
<span class="sdzsirb">  &quot;payToChartOfAccountId&quot;</span>: <span class="smdbnqw">&quot;0ca01CASHACCOUNT001a&quot;</span>,
<span class="sdzsirb">  &quot;classifications&quot;</span>: {
<span class="sdzsirb">    &quot;accountingClassId&quot;</span>: <span class="smdbnqw">&quot;cls01STUDIOCLS00001a&quot;</span>,
<span class="sdzsirb">    &quot;departmentId&quot;</span>: <span class="smdbnqw">&quot;0de01DESIGNDEP00001a&quot;</span>,
<span class="sdzsirb">    &quot;jobId&quot;</span>: <span class="smdbnqw">&quot;job01REBRANDJOB0001a&quot;</span>,
<span class="sdzsirb">    &quot;locationId&quot;</span>: <span class="smdbnqw">&quot;loc01OAKLANDLOC0001a&quot;</span>
  },
<span class="sdzsirb">  &quot;salesTaxTotal&quot;</span>: <span class="sdzsirb">0</span>,
<span class="sdzsirb">  &quot;salesTaxPercentage&quot;</span>: <span class="sdzsirb">0</span>,
<span class="sdzsirb">  &quot;enableCardPayment&quot;</span>: <span class="sdzsirb">true</span>,
<span class="sdzsirb">  &quot;convenienceFee&quot;</span>: {
<span class="sdzsirb">    &quot;percentage&quot;</span>: <span class="sdzsirb">2.9</span>
  },
<span class="sdzsirb">  &quot;invoicePdfId&quot;</span>: <span class="smdbnqw">&quot;att01HARBORINVPDF01a&quot;</span>
}</code></pre></div></details><p><strong>Errors</strong>, in addition to <a href="./errors.html">those of every call</a></p><ul><li><code>NotFoundError</code> if this ID does not exist.</li></ul><p>Source: <a href="https://developer.bill.com/reference/archiveinvoice" target="_blank" rel="noreferrer">BILL&#39;s page</a>, documented by BILL.</p><h2 id="send" tabindex="-1">send <a class="header-anchor" href="#send" aria-label="Permalink to &quot;send {#send}&quot;">​</a></h2><p><strong>Send an invoice.</strong> Emails the invoice and its PDF to the given addresses. BILL offers no protection against duplicate requests.</p><p><code>POST /connect/v3/invoices/{invoiceId}/email</code> · operation <code>sendInvoice</code></p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1t8gfj">send</span>(invoiceId: string, body: InvoiceEmail, options<span class="s1itgoe">?:</span> RequestOptions): CallPromise<span class="s1itgoe">&lt;void&gt;</span></code></pre></div><ul><li><strong>Not retried</strong> after an unknown outcome: <a href="./../guides/errors-and-retries.html#retries">check before you call it again</a>.</li><li>Authentication: <code>session</code> or <code>oauth</code>.</li></ul><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="group-O7iWI" id="tab-4x6ps3U" checked><label data-title="SDK" for="tab-4x6ps3U">SDK</label><input type="radio" name="group-O7iWI" id="tab-G5k86QT"><label data-title="HTTP" for="tab-G5k86QT">HTTP</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">await</span> bill.invoices.<span class="s1t8gfj">send</span>(<span class="smdbnqw">&#39;00e01HARBORINV00001a&#39;</span>, {
  recipient: {
    to: [<span class="smdbnqw">&#39;kim@harbor-cafe.example&#39;</span>, <span class="smdbnqw">&#39;books@harbor-cafe.example&#39;</span>],
  },
  replyTo: { userId: <span class="smdbnqw">&#39;00601AVERYSTONE0001a&#39;</span> },
})</code></pre></div><div class="language-http vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">POST</span> /connect/v3/invoices/00e01HARBORINV00001a/email <span class="s1itgoe">HTTP</span>/<span class="sdzsirb">1.1</span>
<span class="s17hn0y">Host</span><span class="s1itgoe">:</span><span class="smdbnqw"> gateway.stage.bill.com</span>
<span class="s17hn0y">devKey</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;devKey&gt;</span>
<span class="s17hn0y">sessionId</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;sessionId&gt;</span>
<span class="s17hn0y">Content-Type</span><span class="s1itgoe">:</span><span class="smdbnqw"> application/json</span>

{
<span class="sdzsirb">  &quot;recipient&quot;</span>: {
<span class="sdzsirb">    &quot;to&quot;</span>: [
<span class="smdbnqw">      &quot;kim@harbor-cafe.example&quot;</span>,
<span class="smdbnqw">      &quot;books@harbor-cafe.example&quot;</span>
    ]
  },
<span class="sdzsirb">  &quot;replyTo&quot;</span>: {
<span class="sdzsirb">    &quot;userId&quot;</span>: <span class="smdbnqw">&quot;00601AVERYSTONE0001a&quot;</span>
  }
}</code></pre></div></div></div><p><strong>Path IDs</strong></p><ul><li><code>invoiceId</code> <span class="type">string</span> ID of the invoice; begins with <code>00e</code>.</li></ul><p><strong>Body</strong> <code>InvoiceEmail</code></p><ul><li><code>recipient</code> <span class="type">InvoiceEmailRecipient</span> <strong>required</strong> Who receives the invoice. <ul><li><code>to</code> <span class="type">string[]</span> <strong>required</strong> Email addresses of the recipients; several are possible.</li></ul></li><li><code>replyTo</code> <span class="type">InvoiceEmailReplyTo</span> <strong>required</strong> Who receives the replies. <ul><li><code>userId</code> <span class="type">string</span> <strong>required</strong> ID of the user of the organization; begins with <code>006</code>.</li></ul></li></ul><p><strong>Returns</strong> nothing.</p><p><strong>Errors</strong>, in addition to <a href="./errors.html">those of every call</a></p><ul><li><code>NotFoundError</code> if this ID does not exist.</li></ul><p>Source: <a href="https://developer.bill.com/reference/sendinvoice" target="_blank" rel="noreferrer">BILL&#39;s page</a>, documented by BILL.</p><h2 id="paymentLink" tabindex="-1">paymentLink <a class="header-anchor" href="#paymentLink" aria-label="Permalink to &quot;paymentLink {#paymentLink}&quot;">​</a></h2><p><strong>Get invoice payment link.</strong> Creates a link to a page where the customer can pay the invoice. This operation is available only for customers that are not connected in the BILL network.</p><p><code>POST /connect/v3/invoices/{invoiceId}/payment-link</code> · operation <code>getPaymentLink</code></p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1t8gfj">paymentLink</span>(invoiceId: string, body: InvoicePaymentLinkCreate, options<span class="s1itgoe">?:</span> RequestOptions): CallPromise<span class="s1itgoe">&lt;</span>InvoicePaymentLink<span class="s1itgoe">&gt;</span></code></pre></div><ul><li><strong>Not retried</strong> after an unknown outcome: <a href="./../guides/errors-and-retries.html#retries">check before you call it again</a>.</li><li>Authentication: <code>session</code> or <code>oauth</code>.</li></ul><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="group-l10YC" id="tab-HOnVGkK" checked><label data-title="SDK" for="tab-HOnVGkK">SDK</label><input type="radio" name="group-l10YC" id="tab-B3eyXMi"><label data-title="HTTP" for="tab-B3eyXMi">HTTP</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">const</span><span class="sdzsirb"> invoicePaymentLink</span><span class="s1itgoe"> =</span><span class="s1itgoe"> await</span> bill.invoices.<span class="s1t8gfj">paymentLink</span>(
<span class="smdbnqw">  &#39;00e01HARBORINV00001a&#39;</span>,
  {
    customerId: <span class="smdbnqw">&#39;0cu01HARBORCAFE0001a&#39;</span>,
    email: <span class="smdbnqw">&#39;kim@harbor-cafe.example&#39;</span>,
    returnUrl: <span class="smdbnqw">&#39;https://juniper-studio.example/thanks&#39;</span>,
  },
)</code></pre></div><div class="language-http vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">POST</span> /connect/v3/invoices/00e01HARBORINV00001a/payment-link <span class="s1itgoe">HTTP</span>/<span class="sdzsirb">1.1</span>
<span class="s17hn0y">Host</span><span class="s1itgoe">:</span><span class="smdbnqw"> gateway.stage.bill.com</span>
<span class="s17hn0y">devKey</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;devKey&gt;</span>
<span class="s17hn0y">sessionId</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;sessionId&gt;</span>
<span class="s17hn0y">Content-Type</span><span class="s1itgoe">:</span><span class="smdbnqw"> application/json</span>

{
<span class="sdzsirb">  &quot;customerId&quot;</span>: <span class="smdbnqw">&quot;0cu01HARBORCAFE0001a&quot;</span>,
<span class="sdzsirb">  &quot;email&quot;</span>: <span class="smdbnqw">&quot;kim@harbor-cafe.example&quot;</span>,
<span class="sdzsirb">  &quot;returnUrl&quot;</span>: <span class="smdbnqw">&quot;https://juniper-studio.example/thanks&quot;</span>
}</code></pre></div></div></div><p><strong>Path IDs</strong></p><ul><li><code>invoiceId</code> <span class="type">string</span> ID of the invoice; begins with <code>00e</code>.</li></ul><p><strong>Body</strong> <code>InvoicePaymentLinkCreate</code></p><ul><li><code>customerId</code> <span class="type">string</span> <strong>required</strong> ID of the customer of the invoice; begins with <code>0cu</code>.</li><li><code>email</code> <span class="type">string</span> <strong>required</strong> Email address that the receipt is sent to.</li><li><code>returnUrl</code> <span class="type">string</span> Page that the customer returns to after paying; available since 2025-04-29.</li></ul><p><strong>Returns</strong> <a href="#type-invoicepaymentlink"><code>InvoicePaymentLink</code></a></p><details class="details custom-block"><summary>Example response</summary><div class="language-json vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">json</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code>{
<span class="sdzsirb">  &quot;paymentLink&quot;</span>: <span class="smdbnqw">&quot;https://pay.bill.example/i/JS-2026-014&quot;</span>
}</code></pre></div></details><p><strong>Errors</strong>, in addition to <a href="./errors.html">those of every call</a></p><ul><li><code>NotFoundError</code> if this ID does not exist.</li></ul><p>Source: <a href="https://developer.bill.com/hc/reference/getpaymentlink" target="_blank" rel="noreferrer">BILL&#39;s page</a>, documented by BILL.</p><h2 id="restore" tabindex="-1">restore <a class="header-anchor" href="#restore" aria-label="Permalink to &quot;restore {#restore}&quot;">​</a></h2><p><strong>Restore an archived invoice.</strong> Restores an archived invoice and returns it. Restoring an invoice that is not archived changes nothing.</p><p><code>POST /connect/v3/invoices/{invoiceId}/restore</code> · operation <code>restoreInvoice</code></p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1t8gfj">restore</span>(invoiceId: string, options<span class="s1itgoe">?:</span> RequestOptions): CallPromise<span class="s1itgoe">&lt;</span>Invoice<span class="s1itgoe">&gt;</span></code></pre></div><ul><li>Retry-safe: the SDK retries it after an unknown outcome.</li><li>Authentication: <code>session</code> or <code>oauth</code>.</li></ul><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="group--bl32" id="tab-C4N4q89" checked><label data-title="SDK" for="tab-C4N4q89">SDK</label><input type="radio" name="group--bl32" id="tab-uQpb3wv"><label data-title="HTTP" for="tab-uQpb3wv">HTTP</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">const</span><span class="sdzsirb"> invoice</span><span class="s1itgoe"> =</span><span class="s1itgoe"> await</span> bill.invoices.<span class="s1t8gfj">restore</span>(<span class="smdbnqw">&#39;00e01HARBORINV00001a&#39;</span>)</code></pre></div><div class="language-http vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">POST</span> /connect/v3/invoices/00e01HARBORINV00001a/restore <span class="s1itgoe">HTTP</span>/<span class="sdzsirb">1.1</span>
<span class="s17hn0y">Host</span><span class="s1itgoe">:</span><span class="smdbnqw"> gateway.stage.bill.com</span>
<span class="s17hn0y">devKey</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;devKey&gt;</span>
<span class="s17hn0y">sessionId</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;sessionId&gt;</span></code></pre></div></div></div><p><strong>Path IDs</strong></p><ul><li><code>invoiceId</code> <span class="type">string</span> ID of the invoice; begins with <code>00e</code>.</li></ul><p><strong>Returns</strong> <a href="#type-invoice"><code>Invoice</code></a></p><p>The example response is that of <a href="#create"><code>create</code></a>.</p><p><strong>Errors</strong>, in addition to <a href="./errors.html">those of every call</a></p><ul><li><code>NotFoundError</code> if this ID does not exist.</li></ul><p>Source: <a href="https://developer.bill.com/reference/restoreinvoice" target="_blank" rel="noreferrer">BILL&#39;s page</a>, documented by BILL.</p><h2 id="type-invoice" tabindex="-1">Type Invoice <a class="header-anchor" href="#type-invoice" aria-label="Permalink to &quot;Type Invoice {#type-invoice}&quot;">​</a></h2><p>Record of what a customer owes for goods or services.</p><ul><li><code>id</code> <span class="type">string</span> <strong>required</strong> ID of the invoice; begins with <code>00e</code>.</li><li><code>archived</code> <span class="type">boolean</span> Whether the invoice is archived.</li><li><code>recordStatus</code> <span class="type">string</span> <code>ACTIVE</code> if the invoice is not archived; the other values are not known.</li><li><code>invoiceNumber</code> <span class="type">string</span> Number of the invoice. If none was provided, BILL generates one.</li><li><code>invoiceDate</code> <span class="type">string (date)</span> Date of the invoice.</li><li><code>dueDate</code> <span class="type">string (date)</span> Due date of the invoice.</li><li><code>paymentTermId</code> <span class="type">string</span> ID of the payment term of the invoice; begins with <code>00p</code>.</li><li><code>customerId</code> <span class="type">string</span> ID of the customer who owes the invoice; begins with <code>0cu</code>. Requests use <code>customer</code> instead.</li><li><code>totalAmount</code> <span class="type">number</span> Sum of the line items, including sales tax.</li><li><code>dueAmount</code> <span class="type">number</span> Total amount minus credits, scheduled payments, and cleared payments.</li><li><code>scheduledAmount</code> <span class="type">number</span> Amount of the customer&#39;s payments that have not cleared yet.</li><li><code>creditAmount</code> <span class="type">number</span> Amount of credit applied from the customer&#39;s credit memos.</li><li><code>status</code> <span class="type">InvoiceStatus</span> Payment status of an invoice. No value represents a canceled invoice; a canceled invoice is archived instead. <code>SCHEDULED</code> is seen in other clients. Values: <code>OPEN</code>, <code>PARTIAL_PAYMENT</code>, <code>PAID_IN_FULL</code>, <code>SCHEDULED</code>, <code>UNDEFINED</code>; BILL may add more.</li><li><code>exchangeRate</code> <span class="type">number</span> Exchange rate between the currency of the invoice and the currency of the organization.</li><li><code>createdBy</code> <span class="type">string</span> ID of the user who created the invoice; begins with <code>006</code>.</li><li><code>createdTime</code> <span class="type">string (date-time)</span> Date and time the invoice was created.</li><li><code>updatedTime</code> <span class="type">string (date-time)</span> Date and time the invoice was last changed.</li><li><code>invoiceLineItems</code> <span class="type">InvoiceLineItem[]</span> Line items of the invoice. <ul><li><code>id</code> <span class="type">string</span> <strong>required</strong> ID of the line item; begins with <code>00f</code>. A PATCH request keeps the ID.</li><li><code>description</code> <span class="type">string</span> Description of what was sold.</li><li><code>price</code> <span class="type">number</span> Price per unit.</li><li><code>quantity</code> <span class="type">number</span> Number of units; may be fractional.</li><li><code>classifications</code> <span class="type">InvoiceLineItemClassifications</span> General ledger classifications of a line item of an invoice, recurring invoice, or credit memo. <ul><li><code>chartOfAccountId</code> <span class="type">string</span> ID of the account in the chart of accounts; begins with <code>0ca</code>.</li><li><code>accountingClassId</code> <span class="type">string</span> ID of the accounting class; begins with <code>cls</code>.</li><li><code>departmentId</code> <span class="type">string</span> ID of the department; begins with <code>0de</code>.</li><li><code>jobId</code> <span class="type">string</span> ID of the job; begins with <code>job</code>.</li><li><code>locationId</code> <span class="type">string</span> ID of the location; begins with <code>loc</code>.</li><li><code>itemId</code> <span class="type">string</span> ID of the item that was sold; begins with <code>0ii</code>.</li></ul></li></ul></li><li><code>payToChartOfAccountId</code> <span class="type">string</span> ID of the account in the chart of accounts that receives the payment; begins with <code>0ca</code>.</li><li><code>payments</code> <span class="type">InvoicePayment[]</span> Payments on the invoice. <ul><li><code>id</code> <span class="type">string</span> ID of the part of the payment; begins with <code>0ip</code>.</li><li><code>amount</code> <span class="type">number</span> Portion of the payment applied to the invoice.</li><li><code>status</code> <span class="type">ReceivablePaymentStatus</span> Status of a payment from a customer. <code>ESCHEATED</code> (turned over to the state as unclaimed) is seen in other clients. A status is shown in three places. It is inferred that all three share one list of values. Values: <code>PAID</code>, <code>SCHEDULED</code>, <code>CANCELED</code>, <code>VOID</code>, <code>ESCHEATED</code>, <code>UNDEFINED</code>; BILL may add more.</li><li><code>date</code> <span class="type">string (date)</span> Date of the payment.</li></ul></li><li><code>classifications</code> <span class="type">InvoiceClassifications</span> General ledger classifications of a whole invoice, recurring invoice, or credit memo. <ul><li><code>accountingClassId</code> <span class="type">string</span> ID of the accounting class; begins with <code>cls</code>.</li><li><code>departmentId</code> <span class="type">string</span> ID of the department; begins with <code>0de</code>.</li><li><code>jobId</code> <span class="type">string</span> ID of the job; begins with <code>job</code>.</li><li><code>locationId</code> <span class="type">string</span> ID of the location; begins with <code>loc</code>.</li></ul></li><li><code>salesTaxItemId</code> <span class="type">string</span> ID of the <code>SALES_TAX</code> item applied to taxable line items; begins with <code>0ii</code>.</li><li><code>salesTaxTotal</code> <span class="type">number</span> Amount of sales tax in the total.</li><li><code>salesTaxPercentage</code> <span class="type">number</span> Sales tax rate in percent.</li><li><code>enableCardPayment</code> <span class="type">boolean</span> Whether the customer can pay by card.</li><li><code>convenienceFee</code> <span class="type">InvoiceConvenienceFee</span> Fee that is charged to a customer who pays by card. It requires <code>enableCardPayment</code>. Available since 2025-11-05. <ul><li><code>percentage</code> <span class="type">number</span> Fee as a percentage of the payment.</li></ul></li><li><code>invoicePdfId</code> <span class="type">string</span> ID of the PDF that is sent with the invoice email; begins with <code>att</code>.</li></ul><h2 id="type-recordedinvoicepayment" tabindex="-1">Type RecordedInvoicePayment <a class="header-anchor" href="#type-recordedinvoicepayment" aria-label="Permalink to &quot;Type RecordedInvoicePayment {#type-recordedinvoicepayment}&quot;">​</a></h2><p>Payment that was recorded.</p><ul><li><code>id</code> <span class="type">string</span> <strong>required</strong> ID of the received payment. The prefix <code>0rp</code> is inferred.</li><li><code>customerId</code> <span class="type">string</span> ID of the customer who paid; begins with <code>0cu</code>.</li><li><code>paymentType</code> <span class="type">RecordedPaymentType</span> How a customer paid outside BILL. Values: <code>CASH</code>, <code>CHECK</code>, <code>CREDIT_CARD</code>, <code>ACH</code>, <code>PAYPAL</code>, <code>OTHER</code>; BILL may add more.</li><li><code>paymentDate</code> <span class="type">string (date)</span> Date of the payment.</li><li><code>amount</code> <span class="type">number</span> Total amount of the payment.</li><li><code>unappliedAmount</code> <span class="type">number</span> Amount that is not applied to any invoice; it is now the customer&#39;s credit.</li><li><code>status</code> <span class="type">ReceivablePaymentStatus</span> Status of a payment from a customer. <code>ESCHEATED</code> (turned over to the state as unclaimed) is seen in other clients. A status is shown in three places. It is inferred that all three share one list of values. Values: <code>PAID</code>, <code>SCHEDULED</code>, <code>CANCELED</code>, <code>VOID</code>, <code>ESCHEATED</code>, <code>UNDEFINED</code>; BILL may add more.</li><li><code>description</code> <span class="type">string</span> Note on the payment.</li><li><code>invoices</code> <span class="type">RecordedInvoicePaymentItem[]</span> Invoices that were paid. <ul><li><code>id</code> <span class="type">string</span> <strong>required</strong> ID of the invoice; begins with <code>00e</code>.</li><li><code>payments</code> <span class="type">InvoicePayment[]</span> Payments on the invoice. <ul><li><code>id</code> <span class="type">string</span> ID of the part of the payment; begins with <code>0ip</code>.</li><li><code>amount</code> <span class="type">number</span> Portion of the payment applied to the invoice.</li><li><code>status</code> <span class="type">ReceivablePaymentStatus</span> Status of a payment from a customer. <code>ESCHEATED</code> (turned over to the state as unclaimed) is seen in other clients. A status is shown in three places. It is inferred that all three share one list of values. Values: <code>PAID</code>, <code>SCHEDULED</code>, <code>CANCELED</code>, <code>VOID</code>, <code>ESCHEATED</code>, <code>UNDEFINED</code>; BILL may add more.</li><li><code>date</code> <span class="type">string (date)</span> Date of the payment.</li></ul></li></ul></li></ul><h2 id="type-invoicepaymentlink" tabindex="-1">Type InvoicePaymentLink <a class="header-anchor" href="#type-invoicepaymentlink" aria-label="Permalink to &quot;Type InvoicePaymentLink {#type-invoicepaymentlink}&quot;">​</a></h2><p>Link to a page where the invoice can be paid.</p><ul><li><code>paymentLink</code> <span class="type">string</span> <strong>required</strong> URL to share with the customer. It is inferred that BILL always sends the URL, because the response contains nothing else.</li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("reference/invoices.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const invoices = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  invoices as default
};
