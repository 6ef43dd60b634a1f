import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"bill.recurringInvoices","description":"Methods of bill.recurringInvoices in the TypeScript SDK for BILL's v3 API: list, create, get, replace, update, archive, restore.","frontmatter":{"title":"bill.recurringInvoices","description":"Methods of bill.recurringInvoices in the TypeScript SDK for BILL's v3 API: list, create, get, replace, update, archive, restore.","edit":"spec/paths","lastUpdated":"2026-11-28T11:34:19.000Z"},"headers":[],"relativePath":"reference/recurring-invoices.md","filePath":"spec/paths","lastUpdated":1795865659000}`);
const _sfc_main = { name: "reference/recurring-invoices.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="bill-recurringinvoices" tabindex="-1">bill.recurringInvoices <a class="header-anchor" href="#bill-recurringinvoices" aria-label="Permalink to &quot;bill.recurringInvoices&quot;">​</a></h1><ul><li><a href="#list"><code>list</code></a> Get list of recurring invoices</li><li><a href="#create"><code>create</code></a> Create a recurring invoice</li><li><a href="#get"><code>get</code></a> Get recurring invoice details</li><li><a href="#replace"><code>replace</code></a> Replace a recurring invoice</li><li><a href="#update"><code>update</code></a> Update a recurring invoice</li><li><a href="#archive"><code>archive</code></a> Archive a recurring invoice</li><li><a href="#restore"><code>restore</code></a> Restore a recurring invoice</li></ul><h2 id="list" tabindex="-1">list <a class="header-anchor" href="#list" aria-label="Permalink to &quot;list {#list}&quot;">​</a></h2><p><strong>Get list of recurring invoices.</strong> Returns the recurring invoices of the organization, one page at a time.</p><p><code>GET /connect/v3/recurring-invoices</code> · operation <code>listRecurringInvoices</code></p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1t8gfj">list</span>(params<span class="s1itgoe">?:</span> RecurringInvoiceListParams, options<span class="s1itgoe">?:</span> RequestOptions): PagePromise<span class="s1itgoe">&lt;</span>RecurringInvoice<span class="s1itgoe">&gt;</span></code></pre></div><ul><li>Retry-safe, like every GET request.</li><li>Authentication: <code>session</code> or <code>oauth</code>.</li></ul><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="group-P0h9a" id="tab-kKKb1u0" checked><label data-title="SDK" for="tab-kKKb1u0">SDK</label><input type="radio" name="group-P0h9a" id="tab-xUlI7U4"><label data-title="HTTP" for="tab-xUlI7U4">HTTP</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">for</span><span class="s1itgoe"> await</span> (<span class="s1itgoe">const</span><span class="sdzsirb"> recurringInvoice</span><span class="s1itgoe"> of</span> bill.recurringInvoices.<span class="s1t8gfj">list</span>()) {
  console.<span class="s1t8gfj">log</span>(recurringInvoice.id)
}</code></pre></div><div class="language-http vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">GET</span> /connect/v3/recurring-invoices <span class="s1itgoe">HTTP</span>/<span class="sdzsirb">1.1</span>
<span class="s17hn0y">Host</span><span class="s1itgoe">:</span><span class="smdbnqw"> gateway.stage.bill.com</span>
<span class="s17hn0y">devKey</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;devKey&gt;</span>
<span class="s17hn0y">sessionId</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;sessionId&gt;</span></code></pre></div></div></div><p><strong>Parameters</strong> <code>RecurringInvoiceListParams</code></p><ul><li><code>max</code> <span class="type">number</span> Number of items per page, from 1 to 100; defaults to 20.</li><li><code>page</code> <span class="type">string</span> Page token, from <code>nextPage</code> or <code>prevPage</code> of an earlier response.</li><li><code>sort</code> <span class="type">string</span> Sort order, such as <code>archived:asc</code>. <ul><li>Fields: <code>archived</code></li></ul></li><li><code>filters</code> <span class="type">string</span> Filters for recurring invoices, each in the form <code>field:operator:value</code>. Separate multiple filters with commas. BILL&#39;s sample filters by <code>id:eq:</code>; BILL&#39;s list of filterable fields is not known.</li></ul><p><strong>Returns</strong> pages of <a href="#type-recurringinvoice"><code>RecurringInvoice</code></a>: see <a href="./../guides/pagination-and-filters.html">Pagination and filters</a>.</p><details class="details custom-block"><summary>Example response</summary><div class="language-json vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">json</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code>{
<span class="sdzsirb">  &quot;results&quot;</span>: [
    {
<span class="sdzsirb">      &quot;id&quot;</span>: <span class="smdbnqw">&quot;rit01HARBORRECUR001a&quot;</span>,
<span class="sdzsirb">      &quot;customerId&quot;</span>: <span class="smdbnqw">&quot;0cu01HARBORCAFE0001a&quot;</span>,
<span class="sdzsirb">      &quot;description&quot;</span>: <span class="smdbnqw">&quot;Monthly menu cards&quot;</span>,
<span class="sdzsirb">      &quot;archived&quot;</span>: <span class="sdzsirb">false</span>,
<span class="sdzsirb">      &quot;schedule&quot;</span>: {
<span class="sdzsirb">        &quot;period&quot;</span>: <span class="smdbnqw">&quot;MONTHLY&quot;</span>,
<span class="sdzsirb">        &quot;frequency&quot;</span>: <span class="sdzsirb">1</span>,
<span class="sdzsirb">        &quot;nextDueDate&quot;</span>: <span class="smdbnqw">&quot;2026-04-30&quot;</span>,
<span class="sdzsirb">        &quot;endDate&quot;</span>: <span class="smdbnqw">&quot;2026-12-31&quot;</span>,
<span class="sdzsirb">        &quot;daysInAdvance&quot;</span>: <span class="sdzsirb">5</span>
      },
<span class="sdzsirb">      &quot;recurringInvoiceLineItems&quot;</span>: [
        {
<span class="sdzsirb">          &quot;id&quot;</span>: <span class="smdbnqw">&quot;ril01HARBORLINE0001a&quot;</span>,
<span class="sdzsirb">          &quot;amount&quot;</span>: <span class="sdzsirb">90</span>,
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
          },
<span class="sdzsirb">          &quot;taxable&quot;</span>: <span class="sdzsirb">false</span>
        }
      ],
<span class="sdzsirb">      &quot;classifications&quot;</span>: {
<span class="sdzsirb">        &quot;accountingClassId&quot;</span>: <span class="smdbnqw">&quot;cls01STUDIOCLS00001a&quot;</span>,
<span class="sdzsirb">        &quot;departmentId&quot;</span>: <span class="smdbnqw">&quot;0de01DESIGNDEP00001a&quot;</span>,
<span class="sdzsirb">        &quot;jobId&quot;</span>: <span class="smdbnqw">&quot;job01REBRANDJOB0001a&quot;</span>,
<span class="sdzsirb">        &quot;locationId&quot;</span>: <span class="smdbnqw">&quot;loc01OAKLANDLOC0001a&quot;</span>
      },
<span class="sdzsirb">      &quot;sendEmail&quot;</span>: <span class="sdzsirb">true</span>,
<span class="sdzsirb">      &quot;createdTime&quot;</span>: <span class="smdbnqw">&quot;2026-03-05T18:30:00.000+00:00&quot;</span>,
<span class="sdzsirb">      &quot;updatedTime&quot;</span>: <span class="smdbnqw">&quot;2026-03-05T18:30:00.000+00:00&quot;</span>
    }
  ]
}</code></pre></div></details><p>Source: <a href="https://developer.bill.com/reference/listrecurringinvoices" target="_blank" rel="noreferrer">BILL&#39;s page</a>, documented by BILL.</p><h2 id="create" tabindex="-1">create <a class="header-anchor" href="#create" aria-label="Permalink to &quot;create {#create}&quot;">​</a></h2><p><strong>Create a recurring invoice.</strong> Creates a template from which BILL creates invoices on a schedule.</p><p><code>POST /connect/v3/recurring-invoices</code> · operation <code>createRecurringInvoice</code></p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1t8gfj">create</span>(body: RecurringInvoiceCreate, options<span class="s1itgoe">?:</span> RequestOptions): CallPromise<span class="s1itgoe">&lt;</span>RecurringInvoice<span class="s1itgoe">&gt;</span></code></pre></div><ul><li><strong>Not retried</strong> after an unknown outcome: <a href="./../guides/errors-and-retries.html#retries">check before you call it again</a>.</li><li>Authentication: <code>session</code> or <code>oauth</code>.</li></ul><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="group-Jbtyg" id="tab-Dl0feQF" checked><label data-title="SDK" for="tab-Dl0feQF">SDK</label><input type="radio" name="group-Jbtyg" id="tab-T9B2i_b"><label data-title="HTTP" for="tab-T9B2i_b">HTTP</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">const</span><span class="sdzsirb"> recurringInvoice</span><span class="s1itgoe"> =</span><span class="s1itgoe"> await</span> bill.recurringInvoices.<span class="s1t8gfj">create</span>({
  customerId: <span class="smdbnqw">&#39;0cu01HARBORCAFE0001a&#39;</span>,
  description: <span class="smdbnqw">&#39;Monthly menu cards&#39;</span>,
  paymentTermId: <span class="smdbnqw">&#39;00p01NETTHIRTYD0001a&#39;</span>,
  schedule: {
    period: <span class="smdbnqw">&#39;MONTHLY&#39;</span>,
    frequency: <span class="sdzsirb">1</span>,
    nextDueDate: <span class="smdbnqw">&#39;2026-04-30&#39;</span>,
    endDate: <span class="smdbnqw">&#39;2026-12-31&#39;</span>,
    daysInAdvance: <span class="sdzsirb">5</span>,
  },
  recurringInvoiceLineItems: [
    {
      amount: <span class="sdzsirb">90</span>,
      description: <span class="smdbnqw">&#39;Menu cards, set of 50&#39;</span>,
      price: <span class="sdzsirb">45</span>,
      quantity: <span class="sdzsirb">2</span>,
      classifications: {
        chartOfAccountId: <span class="smdbnqw">&#39;0ca01PRINTSALES0001b&#39;</span>,
        accountingClassId: <span class="smdbnqw">&#39;cls01STUDIOCLS00001a&#39;</span>,
        departmentId: <span class="smdbnqw">&#39;0de01DESIGNDEP00001a&#39;</span>,
        jobId: <span class="smdbnqw">&#39;job01REBRANDJOB0001a&#39;</span>,
        locationId: <span class="smdbnqw">&#39;loc01OAKLANDLOC0001a&#39;</span>,
        itemId: <span class="smdbnqw">&#39;0ii01PRINTITEM00001a&#39;</span>,
      },
      taxable: <span class="sdzsirb">false</span>,
    },
  ],
  classifications: {
    accountingClassId: <span class="smdbnqw">&#39;cls01STUDIOCLS00001a&#39;</span>,
    departmentId: <span class="smdbnqw">&#39;0de01DESIGNDEP00001a&#39;</span>,
    jobId: <span class="smdbnqw">&#39;job01REBRANDJOB0001a&#39;</span>,
    locationId: <span class="smdbnqw">&#39;loc01OAKLANDLOC0001a&#39;</span>,
  },
  sendEmail: <span class="sdzsirb">true</span>,
})</code></pre></div><div class="language-http vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">POST</span> /connect/v3/recurring-invoices <span class="s1itgoe">HTTP</span>/<span class="sdzsirb">1.1</span>
<span class="s17hn0y">Host</span><span class="s1itgoe">:</span><span class="smdbnqw"> gateway.stage.bill.com</span>
<span class="s17hn0y">devKey</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;devKey&gt;</span>
<span class="s17hn0y">sessionId</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;sessionId&gt;</span>
<span class="s17hn0y">Content-Type</span><span class="s1itgoe">:</span><span class="smdbnqw"> application/json</span>

{
<span class="sdzsirb">  &quot;customerId&quot;</span>: <span class="smdbnqw">&quot;0cu01HARBORCAFE0001a&quot;</span>,
<span class="sdzsirb">  &quot;description&quot;</span>: <span class="smdbnqw">&quot;Monthly menu cards&quot;</span>,
<span class="sdzsirb">  &quot;paymentTermId&quot;</span>: <span class="smdbnqw">&quot;00p01NETTHIRTYD0001a&quot;</span>,
<span class="sdzsirb">  &quot;schedule&quot;</span>: {
<span class="sdzsirb">    &quot;period&quot;</span>: <span class="smdbnqw">&quot;MONTHLY&quot;</span>,
<span class="sdzsirb">    &quot;frequency&quot;</span>: <span class="sdzsirb">1</span>,
<span class="sdzsirb">    &quot;nextDueDate&quot;</span>: <span class="smdbnqw">&quot;2026-04-30&quot;</span>,
<span class="sdzsirb">    &quot;endDate&quot;</span>: <span class="smdbnqw">&quot;2026-12-31&quot;</span>,
<span class="sdzsirb">    &quot;daysInAdvance&quot;</span>: <span class="sdzsirb">5</span>
  },
<span class="sdzsirb">  &quot;recurringInvoiceLineItems&quot;</span>: [
    {
<span class="sdzsirb">      &quot;amount&quot;</span>: <span class="sdzsirb">90</span>,
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
      },
<span class="sdzsirb">      &quot;taxable&quot;</span>: <span class="sdzsirb">false</span>
    }
  ],
<span class="sdzsirb">  &quot;classifications&quot;</span>: {
<span class="sdzsirb">    &quot;accountingClassId&quot;</span>: <span class="smdbnqw">&quot;cls01STUDIOCLS00001a&quot;</span>,
<span class="sdzsirb">    &quot;departmentId&quot;</span>: <span class="smdbnqw">&quot;0de01DESIGNDEP00001a&quot;</span>,
<span class="sdzsirb">    &quot;jobId&quot;</span>: <span class="smdbnqw">&quot;job01REBRANDJOB0001a&quot;</span>,
<span class="sdzsirb">    &quot;locationId&quot;</span>: <span class="smdbnqw">&quot;loc01OAKLANDLOC0001a&quot;</span>
  },
<span class="sdzsirb">  &quot;sendEmail&quot;</span>: <span class="sdzsirb">true</span>
}</code></pre></div></div></div><p><strong>Body</strong> <code>RecurringInvoiceCreate</code></p><ul><li><code>customerId</code> <span class="type">string</span> <strong>required</strong> ID of the customer who owes the invoices; begins with <code>0cu</code>.</li><li><code>description</code> <span class="type">string</span> Note on the recurring invoice.</li><li><code>paymentTermId</code> <span class="type">string</span> ID of the payment term of each invoice; begins with <code>00p</code>.</li><li><code>schedule</code> <span class="type">RecurringScheduleCreate</span> <strong>required</strong> Schedule of a recurring bill or invoice: when BILL creates the first one, and how often. If the date is in the past, BILL creates all missed bills or invoices at once. The required fields are inferred: BILL&#39;s guide lists all five fields without stating which of them are required. <ul><li><code>period</code> <span class="type">RecurringPeriodCreate</span> <strong>required</strong> Unit of time between two dates of a schedule. Values: <code>DAILY</code>, <code>WEEKLY</code>, <code>MONTHLY</code>, <code>YEARLY</code>; BILL may add more.</li><li><code>frequency</code> <span class="type">number</span> <strong>required</strong> Number of periods between two dates.</li><li><code>nextDueDate</code> <span class="type">string (date)</span> <strong>required</strong> Due date of the first bill or invoice.</li><li><code>endDate</code> <span class="type">string (date)</span> Date after which no more bills or invoices are created.</li><li><code>daysInAdvance</code> <span class="type">number</span> Number of days before the due date that BILL creates each bill or invoice.</li></ul></li><li><code>recurringInvoiceLineItems</code> <span class="type">RecurringInvoiceLineItemCreate[]</span> <strong>required</strong> Line items of each invoice. <ul><li><code>amount</code> <span class="type">number</span> <strong>required</strong> Amount of the line item.</li><li><code>quantity</code> <span class="type">number</span> <strong>required</strong> Number of units; may be fractional.</li><li><code>price</code> <span class="type">number</span> Price per unit.</li><li><code>description</code> <span class="type">string</span> Description of what is sold.</li><li><code>classifications</code> <span class="type">InvoiceLineItemClassificationsInput</span> General ledger classifications of a line item of an invoice, recurring invoice, or credit memo. <ul><li><code>chartOfAccountId</code> <span class="type">string</span> ID of the account in the chart of accounts; begins with <code>0ca</code>.</li><li><code>accountingClassId</code> <span class="type">string</span> ID of the accounting class; begins with <code>cls</code>.</li><li><code>departmentId</code> <span class="type">string</span> ID of the department; begins with <code>0de</code>.</li><li><code>jobId</code> <span class="type">string</span> ID of the job; begins with <code>job</code>.</li><li><code>locationId</code> <span class="type">string</span> ID of the location; begins with <code>loc</code>.</li><li><code>itemId</code> <span class="type">string</span> ID of the item that was sold; begins with <code>0ii</code>.</li></ul></li><li><code>taxable</code> <span class="type">boolean</span> Whether sales tax applies to the line item.</li></ul></li><li><code>classifications</code> <span class="type">object</span> Classifications of each invoice. This field is known from BILL&#39;s response. <ul><li><code>accountingClassId</code> <span class="type">string</span> ID of the accounting class; begins with <code>cls</code>.</li><li><code>departmentId</code> <span class="type">string</span> ID of the department; begins with <code>0de</code>.</li><li><code>jobId</code> <span class="type">string</span> ID of the job; begins with <code>job</code>.</li><li><code>locationId</code> <span class="type">string</span> ID of the location; begins with <code>loc</code>.</li></ul></li><li><code>sendEmail</code> <span class="type">boolean</span> Whether BILL emails each new invoice to the customer.</li></ul><p><strong>Returns</strong> <a href="#type-recurringinvoice"><code>RecurringInvoice</code></a></p><details class="details custom-block"><summary>Example response</summary><div class="language-json vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">json</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code>{
<span class="sdzsirb">  &quot;id&quot;</span>: <span class="smdbnqw">&quot;rit01HARBORRECUR001a&quot;</span>,
<span class="sdzsirb">  &quot;customerId&quot;</span>: <span class="smdbnqw">&quot;0cu01HARBORCAFE0001a&quot;</span>,
<span class="sdzsirb">  &quot;description&quot;</span>: <span class="smdbnqw">&quot;Monthly menu cards&quot;</span>,
<span class="sdzsirb">  &quot;archived&quot;</span>: <span class="sdzsirb">false</span>,
<span class="sdzsirb">  &quot;schedule&quot;</span>: {
<span class="sdzsirb">    &quot;period&quot;</span>: <span class="smdbnqw">&quot;MONTHLY&quot;</span>,
<span class="sdzsirb">    &quot;frequency&quot;</span>: <span class="sdzsirb">1</span>,
<span class="sdzsirb">    &quot;nextDueDate&quot;</span>: <span class="smdbnqw">&quot;2026-04-30&quot;</span>,
<span class="sdzsirb">    &quot;endDate&quot;</span>: <span class="smdbnqw">&quot;2026-12-31&quot;</span>,
<span class="sdzsirb">    &quot;daysInAdvance&quot;</span>: <span class="sdzsirb">5</span>
  },
<span class="sdzsirb">  &quot;recurringInvoiceLineItems&quot;</span>: [
    {
<span class="sdzsirb">      &quot;id&quot;</span>: <span class="smdbnqw">&quot;ril01HARBORLINE0001a&quot;</span>,
<span class="sdzsirb">      &quot;amount&quot;</span>: <span class="sdzsirb">90</span>,
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
      },
<span class="sdzsirb">      &quot;taxable&quot;</span>: <span class="sdzsirb">false</span>
    }
  ],
<span class="sdzsirb">  &quot;classifications&quot;</span>: {
<span class="sdzsirb">    &quot;accountingClassId&quot;</span>: <span class="smdbnqw">&quot;cls01STUDIOCLS00001a&quot;</span>,
<span class="sdzsirb">    &quot;departmentId&quot;</span>: <span class="smdbnqw">&quot;0de01DESIGNDEP00001a&quot;</span>,
<span class="sdzsirb">    &quot;jobId&quot;</span>: <span class="smdbnqw">&quot;job01REBRANDJOB0001a&quot;</span>,
<span class="sdzsirb">    &quot;locationId&quot;</span>: <span class="smdbnqw">&quot;loc01OAKLANDLOC0001a&quot;</span>
  },
<span class="sdzsirb">  &quot;sendEmail&quot;</span>: <span class="sdzsirb">true</span>,
<span class="sdzsirb">  &quot;createdTime&quot;</span>: <span class="smdbnqw">&quot;2026-03-05T18:30:00.000+00:00&quot;</span>,
<span class="sdzsirb">  &quot;updatedTime&quot;</span>: <span class="smdbnqw">&quot;2026-03-05T18:30:00.000+00:00&quot;</span>
}</code></pre></div></details><p>Source: <a href="https://developer.bill.com/hc/docs/createrecurringinvoice" target="_blank" rel="noreferrer">BILL&#39;s page</a>, documented by BILL.</p><h2 id="get" tabindex="-1">get <a class="header-anchor" href="#get" aria-label="Permalink to &quot;get {#get}&quot;">​</a></h2><p><strong>Get recurring invoice details.</strong> Returns the recurring invoice with the given ID.</p><p><code>GET /connect/v3/recurring-invoices/{recurringInvoiceId}</code> · operation <code>getRecurringInvoice</code></p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1t8gfj">get</span>(recurringInvoiceId: string, options<span class="s1itgoe">?:</span> RequestOptions): CallPromise<span class="s1itgoe">&lt;</span>RecurringInvoice<span class="s1itgoe">&gt;</span></code></pre></div><ul><li>Retry-safe, like every GET request.</li><li>Authentication: <code>session</code> or <code>oauth</code>.</li></ul><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="group-xpAAG" id="tab-OSXz6F4" checked><label data-title="SDK" for="tab-OSXz6F4">SDK</label><input type="radio" name="group-xpAAG" id="tab-IC-G2k-"><label data-title="HTTP" for="tab-IC-G2k-">HTTP</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">const</span><span class="sdzsirb"> recurringInvoice</span><span class="s1itgoe"> =</span><span class="s1itgoe"> await</span> bill.recurringInvoices.<span class="s1t8gfj">get</span>(
<span class="smdbnqw">  &#39;rit01HARBORRECUR001a&#39;</span>,
)</code></pre></div><div class="language-http vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">GET</span> /connect/v3/recurring-invoices/rit01HARBORRECUR001a <span class="s1itgoe">HTTP</span>/<span class="sdzsirb">1.1</span>
<span class="s17hn0y">Host</span><span class="s1itgoe">:</span><span class="smdbnqw"> gateway.stage.bill.com</span>
<span class="s17hn0y">devKey</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;devKey&gt;</span>
<span class="s17hn0y">sessionId</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;sessionId&gt;</span></code></pre></div></div></div><p><strong>Path IDs</strong></p><ul><li><code>recurringInvoiceId</code> <span class="type">string</span> ID of the recurring invoice; begins with <code>rit</code>.</li></ul><p><strong>Returns</strong> <a href="#type-recurringinvoice"><code>RecurringInvoice</code></a></p><p>The example response is that of <a href="#create"><code>create</code></a>.</p><p><strong>Errors</strong>, in addition to <a href="./errors.html">those of every call</a></p><ul><li><code>NotFoundError</code> if this ID does not exist.</li></ul><p>Source: <a href="https://developer.bill.com/reference/getrecurringinvoice" target="_blank" rel="noreferrer">BILL&#39;s page</a>, documented by BILL.</p><h2 id="replace" tabindex="-1">replace <a class="header-anchor" href="#replace" aria-label="Permalink to &quot;replace {#replace}&quot;">​</a></h2><p><strong>Replace a recurring invoice.</strong> Replaces the whole recurring invoice. The change applies to all future invoices. A line item without an <code>id</code> is added; a line item that is omitted is removed.</p><p><code>PUT /connect/v3/recurring-invoices/{recurringInvoiceId}</code> · operation <code>replaceRecurringInvoice</code></p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1t8gfj">replace</span>(recurringInvoiceId: string, body: RecurringInvoiceReplace, options<span class="s1itgoe">?:</span> RequestOptions): CallPromise<span class="s1itgoe">&lt;</span>RecurringInvoice<span class="s1itgoe">&gt;</span></code></pre></div><ul><li><strong>Not retried</strong> after an unknown outcome: <a href="./../guides/errors-and-retries.html#retries">check before you call it again</a>.</li><li>Authentication: <code>session</code> or <code>oauth</code>.</li></ul><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="group-V_SZA" id="tab-UPkx4Rz" checked><label data-title="SDK" for="tab-UPkx4Rz">SDK</label><input type="radio" name="group-V_SZA" id="tab-OS_DoyI"><label data-title="HTTP" for="tab-OS_DoyI">HTTP</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">const</span><span class="sdzsirb"> recurringInvoice</span><span class="s1itgoe"> =</span><span class="s1itgoe"> await</span> bill.recurringInvoices.<span class="s1t8gfj">replace</span>(
<span class="smdbnqw">  &#39;rit01HARBORRECUR001a&#39;</span>,
  {
    customerId: <span class="smdbnqw">&#39;0cu01HARBORCAFE0001a&#39;</span>,
    description: <span class="smdbnqw">&#39;Monthly menu cards&#39;</span>,
    schedule: {
      period: <span class="smdbnqw">&#39;MONTHLY&#39;</span>,
      frequency: <span class="sdzsirb">1</span>,
      nextDueDate: <span class="smdbnqw">&#39;2026-04-30&#39;</span>,
      endDate: <span class="smdbnqw">&#39;2026-12-31&#39;</span>,
      daysInAdvance: <span class="sdzsirb">5</span>,
    },
    recurringInvoiceLineItems: [
      {
        id: <span class="smdbnqw">&#39;ril01HARBORLINE0001a&#39;</span>,
        amount: <span class="sdzsirb">90</span>,
        description: <span class="smdbnqw">&#39;Menu cards, set of 50&#39;</span>,
        price: <span class="sdzsirb">45</span>,
        quantity: <span class="sdzsirb">2</span>,
        classifications: {
          chartOfAccountId: <span class="smdbnqw">&#39;0ca01PRINTSALES0001b&#39;</span>,
          accountingClassId: <span class="smdbnqw">&#39;cls01STUDIOCLS00001a&#39;</span>,
          departmentId: <span class="smdbnqw">&#39;0de01DESIGNDEP00001a&#39;</span>,
          jobId: <span class="smdbnqw">&#39;job01REBRANDJOB0001a&#39;</span>,
          locationId: <span class="smdbnqw">&#39;loc01OAKLANDLOC0001a&#39;</span>,
          itemId: <span class="smdbnqw">&#39;0ii01PRINTITEM00001a&#39;</span>,
        },
        taxable: <span class="sdzsirb">false</span>,
      },
    ],
    classifications: {
      accountingClassId: <span class="smdbnqw">&#39;cls01STUDIOCLS00001a&#39;</span>,
      departmentId: <span class="smdbnqw">&#39;0de01DESIGNDEP00001a&#39;</span>,
      jobId: <span class="smdbnqw">&#39;job01REBRANDJOB0001a&#39;</span>,
      locationId: <span class="smdbnqw">&#39;loc01OAKLANDLOC0001a&#39;</span>,
    },
    sendEmail: <span class="sdzsirb">true</span>,
  },
)</code></pre></div><div class="language-http vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">PUT</span> /connect/v3/recurring-invoices/rit01HARBORRECUR001a <span class="s1itgoe">HTTP</span>/<span class="sdzsirb">1.1</span>
<span class="s17hn0y">Host</span><span class="s1itgoe">:</span><span class="smdbnqw"> gateway.stage.bill.com</span>
<span class="s17hn0y">devKey</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;devKey&gt;</span>
<span class="s17hn0y">sessionId</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;sessionId&gt;</span>
<span class="s17hn0y">Content-Type</span><span class="s1itgoe">:</span><span class="smdbnqw"> application/json</span>

{
<span class="sdzsirb">  &quot;customerId&quot;</span>: <span class="smdbnqw">&quot;0cu01HARBORCAFE0001a&quot;</span>,
<span class="sdzsirb">  &quot;description&quot;</span>: <span class="smdbnqw">&quot;Monthly menu cards&quot;</span>,
<span class="sdzsirb">  &quot;schedule&quot;</span>: {
<span class="sdzsirb">    &quot;period&quot;</span>: <span class="smdbnqw">&quot;MONTHLY&quot;</span>,
<span class="sdzsirb">    &quot;frequency&quot;</span>: <span class="sdzsirb">1</span>,
<span class="sdzsirb">    &quot;nextDueDate&quot;</span>: <span class="smdbnqw">&quot;2026-04-30&quot;</span>,
<span class="sdzsirb">    &quot;endDate&quot;</span>: <span class="smdbnqw">&quot;2026-12-31&quot;</span>,
<span class="sdzsirb">    &quot;daysInAdvance&quot;</span>: <span class="sdzsirb">5</span>
  },
<span class="sdzsirb">  &quot;recurringInvoiceLineItems&quot;</span>: [
    {
<span class="sdzsirb">      &quot;id&quot;</span>: <span class="smdbnqw">&quot;ril01HARBORLINE0001a&quot;</span>,
<span class="sdzsirb">      &quot;amount&quot;</span>: <span class="sdzsirb">90</span>,
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
      },
<span class="sdzsirb">      &quot;taxable&quot;</span>: <span class="sdzsirb">false</span>
    }
  ],
<span class="sdzsirb">  &quot;classifications&quot;</span>: {
<span class="sdzsirb">    &quot;accountingClassId&quot;</span>: <span class="smdbnqw">&quot;cls01STUDIOCLS00001a&quot;</span>,
<span class="sdzsirb">    &quot;departmentId&quot;</span>: <span class="smdbnqw">&quot;0de01DESIGNDEP00001a&quot;</span>,
<span class="sdzsirb">    &quot;jobId&quot;</span>: <span class="smdbnqw">&quot;job01REBRANDJOB0001a&quot;</span>,
<span class="sdzsirb">    &quot;locationId&quot;</span>: <span class="smdbnqw">&quot;loc01OAKLANDLOC0001a&quot;</span>
  },
<span class="sdzsirb">  &quot;sendEmail&quot;</span>: <span class="sdzsirb">true</span>
}</code></pre></div></div></div><p><strong>Path IDs</strong></p><ul><li><code>recurringInvoiceId</code> <span class="type">string</span> ID of the recurring invoice; begins with <code>rit</code>.</li></ul><p><strong>Body</strong> <code>RecurringInvoiceReplace</code></p><ul><li><code>customerId</code> <span class="type">string</span> <strong>required</strong> ID of the customer who owes the invoices; begins with <code>0cu</code>.</li><li><code>description</code> <span class="type">string</span> Note on the recurring invoice.</li><li><code>paymentTermId</code> <span class="type">string</span> ID of the payment term of each invoice; begins with <code>00p</code>.</li><li><code>schedule</code> <span class="type">RecurringScheduleCreate</span> <strong>required</strong> Schedule of a recurring bill or invoice: when BILL creates the first one, and how often. If the date is in the past, BILL creates all missed bills or invoices at once. The required fields are inferred: BILL&#39;s guide lists all five fields without stating which of them are required. <ul><li><code>period</code> <span class="type">RecurringPeriodCreate</span> <strong>required</strong> Unit of time between two dates of a schedule. Values: <code>DAILY</code>, <code>WEEKLY</code>, <code>MONTHLY</code>, <code>YEARLY</code>; BILL may add more.</li><li><code>frequency</code> <span class="type">number</span> <strong>required</strong> Number of periods between two dates.</li><li><code>nextDueDate</code> <span class="type">string (date)</span> <strong>required</strong> Due date of the first bill or invoice.</li><li><code>endDate</code> <span class="type">string (date)</span> Date after which no more bills or invoices are created.</li><li><code>daysInAdvance</code> <span class="type">number</span> Number of days before the due date that BILL creates each bill or invoice.</li></ul></li><li><code>recurringInvoiceLineItems</code> <span class="type">RecurringInvoiceLineItemReplace[]</span> <strong>required</strong> All line items of each invoice. <ul><li><code>id</code> <span class="type">string</span> ID of a line item to keep.</li><li><code>amount</code> <span class="type">number</span> <strong>required</strong> Amount of the line item.</li><li><code>quantity</code> <span class="type">number</span> <strong>required</strong> Number of units; may be fractional.</li><li><code>price</code> <span class="type">number</span> Price per unit.</li><li><code>description</code> <span class="type">string</span> Description of what is sold.</li><li><code>classifications</code> <span class="type">InvoiceLineItemClassificationsInput</span> General ledger classifications of a line item of an invoice, recurring invoice, or credit memo. <ul><li><code>chartOfAccountId</code> <span class="type">string</span> ID of the account in the chart of accounts; begins with <code>0ca</code>.</li><li><code>accountingClassId</code> <span class="type">string</span> ID of the accounting class; begins with <code>cls</code>.</li><li><code>departmentId</code> <span class="type">string</span> ID of the department; begins with <code>0de</code>.</li><li><code>jobId</code> <span class="type">string</span> ID of the job; begins with <code>job</code>.</li><li><code>locationId</code> <span class="type">string</span> ID of the location; begins with <code>loc</code>.</li><li><code>itemId</code> <span class="type">string</span> ID of the item that was sold; begins with <code>0ii</code>.</li></ul></li><li><code>taxable</code> <span class="type">boolean</span> Whether sales tax applies to the line item.</li></ul></li><li><code>classifications</code> <span class="type">object</span> Classifications of each invoice. This field is known from BILL&#39;s response. <ul><li><code>accountingClassId</code> <span class="type">string</span> ID of the accounting class; begins with <code>cls</code>.</li><li><code>departmentId</code> <span class="type">string</span> ID of the department; begins with <code>0de</code>.</li><li><code>jobId</code> <span class="type">string</span> ID of the job; begins with <code>job</code>.</li><li><code>locationId</code> <span class="type">string</span> ID of the location; begins with <code>loc</code>.</li></ul></li><li><code>sendEmail</code> <span class="type">boolean</span> Whether BILL emails each new invoice to the customer.</li></ul><p><strong>Returns</strong> <a href="#type-recurringinvoice"><code>RecurringInvoice</code></a></p><p>The example response is that of <a href="#create"><code>create</code></a>.</p><p><strong>Errors</strong>, in addition to <a href="./errors.html">those of every call</a></p><ul><li><code>NotFoundError</code> if this ID does not exist.</li></ul><p>Source: <a href="https://developer.bill.com/reference/replacerecurringinvoice" target="_blank" rel="noreferrer">BILL&#39;s page</a>, documented by BILL.</p><h2 id="update" tabindex="-1">update <a class="header-anchor" href="#update" aria-label="Permalink to &quot;update {#update}&quot;">​</a></h2><p><strong>Update a recurring invoice.</strong> Changes the given fields of a recurring invoice. The change applies to all future invoices.</p><p><code>PATCH /connect/v3/recurring-invoices/{recurringInvoiceId}</code> · operation <code>updateRecurringInvoice</code></p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1t8gfj">update</span>(recurringInvoiceId: string, body: RecurringInvoiceUpdate, options<span class="s1itgoe">?:</span> RequestOptions): CallPromise<span class="s1itgoe">&lt;</span>RecurringInvoice<span class="s1itgoe">&gt;</span></code></pre></div><ul><li><strong>Not retried</strong> after an unknown outcome: <a href="./../guides/errors-and-retries.html#retries">check before you call it again</a>.</li><li>Authentication: <code>session</code> or <code>oauth</code>.</li></ul><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="group-W2Dw8" id="tab-VZKC6u3" checked><label data-title="SDK" for="tab-VZKC6u3">SDK</label><input type="radio" name="group-W2Dw8" id="tab-GG218ul"><label data-title="HTTP" for="tab-GG218ul">HTTP</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">const</span><span class="sdzsirb"> recurringInvoice</span><span class="s1itgoe"> =</span><span class="s1itgoe"> await</span> bill.recurringInvoices.<span class="s1t8gfj">update</span>(
<span class="smdbnqw">  &#39;rit01HARBORRECUR001a&#39;</span>,
  {
    description: <span class="smdbnqw">&#39;Monthly menu cards&#39;</span>,
    recurringInvoiceLineItems: [
      {
        id: <span class="smdbnqw">&#39;ril01HARBORLINE0001a&#39;</span>,
        amount: <span class="sdzsirb">90</span>,
        quantity: <span class="sdzsirb">2</span>,
        price: <span class="sdzsirb">45</span>,
        description: <span class="smdbnqw">&#39;Menu cards, set of 50&#39;</span>,
      },
    ],
    sendEmail: <span class="sdzsirb">true</span>,
  },
)</code></pre></div><div class="language-http vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">PATCH</span> /connect/v3/recurring-invoices/rit01HARBORRECUR001a <span class="s1itgoe">HTTP</span>/<span class="sdzsirb">1.1</span>
<span class="s17hn0y">Host</span><span class="s1itgoe">:</span><span class="smdbnqw"> gateway.stage.bill.com</span>
<span class="s17hn0y">devKey</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;devKey&gt;</span>
<span class="s17hn0y">sessionId</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;sessionId&gt;</span>
<span class="s17hn0y">Content-Type</span><span class="s1itgoe">:</span><span class="smdbnqw"> application/json</span>

{
<span class="sdzsirb">  &quot;description&quot;</span>: <span class="smdbnqw">&quot;Monthly menu cards&quot;</span>,
<span class="sdzsirb">  &quot;recurringInvoiceLineItems&quot;</span>: [
    {
<span class="sdzsirb">      &quot;id&quot;</span>: <span class="smdbnqw">&quot;ril01HARBORLINE0001a&quot;</span>,
<span class="sdzsirb">      &quot;amount&quot;</span>: <span class="sdzsirb">90</span>,
<span class="sdzsirb">      &quot;quantity&quot;</span>: <span class="sdzsirb">2</span>,
<span class="sdzsirb">      &quot;price&quot;</span>: <span class="sdzsirb">45</span>,
<span class="sdzsirb">      &quot;description&quot;</span>: <span class="smdbnqw">&quot;Menu cards, set of 50&quot;</span>
    }
  ],
<span class="sdzsirb">  &quot;sendEmail&quot;</span>: <span class="sdzsirb">true</span>
}</code></pre></div></div></div><p><strong>Path IDs</strong></p><ul><li><code>recurringInvoiceId</code> <span class="type">string</span> ID of the recurring invoice; begins with <code>rit</code>.</li></ul><p><strong>Body</strong> <code>RecurringInvoiceUpdate</code></p><ul><li><code>customerId</code> <span class="type">string</span> ID of the customer who owes the invoices; begins with <code>0cu</code>.</li><li><code>description</code> <span class="type">string</span> Note on the recurring invoice.</li><li><code>paymentTermId</code> <span class="type">string</span> ID of the payment term of each invoice; begins with <code>00p</code>.</li><li><code>schedule</code> <span class="type">RecurringScheduleUpdate</span> Fields of a schedule to change. Omitted fields stay unchanged. It is inferred that BILL accepts part of a schedule, because its PATCH request requires no fields. <ul><li><code>period</code> <span class="type">RecurringPeriodCreate</span> Unit of time between two dates of a schedule. Values: <code>DAILY</code>, <code>WEEKLY</code>, <code>MONTHLY</code>, <code>YEARLY</code>; BILL may add more.</li><li><code>frequency</code> <span class="type">number</span> Number of periods between two dates.</li><li><code>nextDueDate</code> <span class="type">string (date)</span> Due date of the next bill or invoice.</li><li><code>endDate</code> <span class="type">string (date)</span> Date after which no more bills or invoices are created.</li><li><code>daysInAdvance</code> <span class="type">number</span> Number of days before the due date that BILL creates each bill or invoice.</li></ul></li><li><code>recurringInvoiceLineItems</code> <span class="type">InvoiceLineItemUpdate[]</span> Line items to change; the others stay unchanged. <ul><li><code>id</code> <span class="type">string</span> ID of the line item to change; begins with <code>00f</code> for an invoice.</li><li><code>quantity</code> <span class="type">number</span> Number of units; may be fractional.</li><li><code>price</code> <span class="type">number</span> Price per unit.</li><li><code>amount</code> <span class="type">number</span> Amount of the line item.</li><li><code>description</code> <span class="type">string</span> Description of what is sold.</li><li><code>classifications</code> <span class="type">InvoiceLineItemClassificationsInput</span> General ledger classifications of a line item of an invoice, recurring invoice, or credit memo. <ul><li><code>chartOfAccountId</code> <span class="type">string</span> ID of the account in the chart of accounts; begins with <code>0ca</code>.</li><li><code>accountingClassId</code> <span class="type">string</span> ID of the accounting class; begins with <code>cls</code>.</li><li><code>departmentId</code> <span class="type">string</span> ID of the department; begins with <code>0de</code>.</li><li><code>jobId</code> <span class="type">string</span> ID of the job; begins with <code>job</code>.</li><li><code>locationId</code> <span class="type">string</span> ID of the location; begins with <code>loc</code>.</li><li><code>itemId</code> <span class="type">string</span> ID of the item that was sold; begins with <code>0ii</code>.</li></ul></li><li><code>taxable</code> <span class="type">boolean</span> Whether sales tax applies to the line item. BILL states this for recurring invoices. For invoices, it is inferred, as for a new line item.</li></ul></li><li><code>classifications</code> <span class="type">object</span> Classifications of each invoice. This field is known from BILL&#39;s response. <ul><li><code>accountingClassId</code> <span class="type">string</span> ID of the accounting class; begins with <code>cls</code>.</li><li><code>departmentId</code> <span class="type">string</span> ID of the department; begins with <code>0de</code>.</li><li><code>jobId</code> <span class="type">string</span> ID of the job; begins with <code>job</code>.</li><li><code>locationId</code> <span class="type">string</span> ID of the location; begins with <code>loc</code>.</li></ul></li><li><code>sendEmail</code> <span class="type">boolean</span> Whether BILL emails each new invoice to the customer.</li></ul><p><strong>Returns</strong> <a href="#type-recurringinvoice"><code>RecurringInvoice</code></a></p><p>The example response is that of <a href="#create"><code>create</code></a>.</p><p><strong>Errors</strong>, in addition to <a href="./errors.html">those of every call</a></p><ul><li><code>NotFoundError</code> if this ID does not exist.</li></ul><p>Source: <a href="https://developer.bill.com/reference/updaterecurringinvoice" target="_blank" rel="noreferrer">BILL&#39;s page</a>, documented by BILL.</p><h2 id="archive" tabindex="-1">archive <a class="header-anchor" href="#archive" aria-label="Permalink to &quot;archive {#archive}&quot;">​</a></h2><p><strong>Archive a recurring invoice.</strong> Archives a recurring invoice and returns it. BILL then creates no more invoices from it. Archiving a recurring invoice that is already archived changes nothing.</p><p><code>POST /connect/v3/recurring-invoices/{recurringInvoiceId}/archive</code> · operation <code>archiveRecurringInvoice</code></p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1t8gfj">archive</span>(recurringInvoiceId: string, options<span class="s1itgoe">?:</span> RequestOptions): CallPromise<span class="s1itgoe">&lt;</span>RecurringInvoice<span class="s1itgoe">&gt;</span></code></pre></div><ul><li>Retry-safe: the SDK retries it after an unknown outcome.</li><li>Authentication: <code>session</code> or <code>oauth</code>.</li></ul><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="group-BoL96" id="tab-HgYKfCE" checked><label data-title="SDK" for="tab-HgYKfCE">SDK</label><input type="radio" name="group-BoL96" id="tab-elo5LXh"><label data-title="HTTP" for="tab-elo5LXh">HTTP</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">const</span><span class="sdzsirb"> recurringInvoice</span><span class="s1itgoe"> =</span><span class="s1itgoe"> await</span> bill.recurringInvoices.<span class="s1t8gfj">archive</span>(
<span class="smdbnqw">  &#39;rit01HARBORRECUR001a&#39;</span>,
)</code></pre></div><div class="language-http vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">POST</span> /connect/v3/recurring-invoices/rit01HARBORRECUR001a/archive <span class="s1itgoe">HTTP</span>/<span class="sdzsirb">1.1</span>
<span class="s17hn0y">Host</span><span class="s1itgoe">:</span><span class="smdbnqw"> gateway.stage.bill.com</span>
<span class="s17hn0y">devKey</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;devKey&gt;</span>
<span class="s17hn0y">sessionId</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;sessionId&gt;</span></code></pre></div></div></div><p><strong>Path IDs</strong></p><ul><li><code>recurringInvoiceId</code> <span class="type">string</span> ID of the recurring invoice; begins with <code>rit</code>.</li></ul><p><strong>Returns</strong> <a href="#type-recurringinvoice"><code>RecurringInvoice</code></a></p><details class="details custom-block"><summary>Example response</summary><div class="language-json vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">json</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code>{
<span class="sdzsirb">  &quot;id&quot;</span>: <span class="smdbnqw">&quot;rit01HARBORRECUR001a&quot;</span>,
<span class="sdzsirb">  &quot;customerId&quot;</span>: <span class="smdbnqw">&quot;0cu01HARBORCAFE0001a&quot;</span>,
<span class="sdzsirb">  &quot;description&quot;</span>: <span class="smdbnqw">&quot;Monthly menu cards&quot;</span>,
<span class="sdzsirb">  &quot;archived&quot;</span>: <span class="sdzsirb">true</span>,
<span class="sdzsirb">  &quot;schedule&quot;</span>: {
<span class="sdzsirb">    &quot;period&quot;</span>: <span class="smdbnqw">&quot;MONTHLY&quot;</span>,
<span class="sdzsirb">    &quot;frequency&quot;</span>: <span class="sdzsirb">1</span>,
<span class="sdzsirb">    &quot;nextDueDate&quot;</span>: <span class="smdbnqw">&quot;2026-04-30&quot;</span>,
<span class="sdzsirb">    &quot;endDate&quot;</span>: <span class="smdbnqw">&quot;2026-12-31&quot;</span>,
<span class="sdzsirb">    &quot;daysInAdvance&quot;</span>: <span class="sdzsirb">5</span>
  },
<span class="sdzsirb">  &quot;recurringInvoiceLineItems&quot;</span>: [
    {
<span class="sdzsirb">      &quot;id&quot;</span>: <span class="smdbnqw">&quot;ril01HARBORLINE0001a&quot;</span>,
<span class="sdzsirb">      &quot;amount&quot;</span>: <span class="sdzsirb">90</span>,
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
      },
<span class="sdzsirb">      &quot;taxable&quot;</span>: <span class="sdzsirb">false</span>
    }
  ],
<span class="sdzsirb">  &quot;classifications&quot;</span>: {
<span class="sdzsirb">    &quot;accountingClassId&quot;</span>: <span class="smdbnqw">&quot;cls01STUDIOCLS00001a&quot;</span>,
<span class="sdzsirb">    &quot;departmentId&quot;</span>: <span class="smdbnqw">&quot;0de01DESIGNDEP00001a&quot;</span>,
<span class="sdzsirb">    &quot;jobId&quot;</span>: <span class="smdbnqw">&quot;job01REBRANDJOB0001a&quot;</span>,
<span class="sdzsirb">    &quot;locationId&quot;</span>: <span class="smdbnqw">&quot;loc01OAKLANDLOC0001a&quot;</span>
  },
<span class="sdzsirb">  &quot;sendEmail&quot;</span>: <span class="sdzsirb">true</span>,
<span class="sdzsirb">  &quot;createdTime&quot;</span>: <span class="smdbnqw">&quot;2026-03-05T18:30:00.000+00:00&quot;</span>,
<span class="sdzsirb">  &quot;updatedTime&quot;</span>: <span class="smdbnqw">&quot;2026-03-31T08:20:00.000+00:00&quot;</span>
}</code></pre></div></details><p><strong>Errors</strong>, in addition to <a href="./errors.html">those of every call</a></p><ul><li><code>NotFoundError</code> if this ID does not exist.</li></ul><p>Source: <a href="https://developer.bill.com/reference/archiverecurringinvoice" target="_blank" rel="noreferrer">BILL&#39;s page</a>, documented by BILL.</p><h2 id="restore" tabindex="-1">restore <a class="header-anchor" href="#restore" aria-label="Permalink to &quot;restore {#restore}&quot;">​</a></h2><p><strong>Restore a recurring invoice.</strong> Restores an archived recurring invoice and returns it. Restoring a recurring invoice that is not archived changes nothing.</p><p><code>POST /connect/v3/recurring-invoices/{recurringInvoiceId}/restore</code> · operation <code>restoreRecurringInvoice</code></p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1t8gfj">restore</span>(recurringInvoiceId: string, options<span class="s1itgoe">?:</span> RequestOptions): CallPromise<span class="s1itgoe">&lt;</span>RecurringInvoice<span class="s1itgoe">&gt;</span></code></pre></div><ul><li>Retry-safe: the SDK retries it after an unknown outcome.</li><li>Authentication: <code>session</code> or <code>oauth</code>.</li></ul><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="group-H5AJP" id="tab-akOAQEx" checked><label data-title="SDK" for="tab-akOAQEx">SDK</label><input type="radio" name="group-H5AJP" id="tab-5Q-BBpi"><label data-title="HTTP" for="tab-5Q-BBpi">HTTP</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">const</span><span class="sdzsirb"> recurringInvoice</span><span class="s1itgoe"> =</span><span class="s1itgoe"> await</span> bill.recurringInvoices.<span class="s1t8gfj">restore</span>(
<span class="smdbnqw">  &#39;rit01HARBORRECUR001a&#39;</span>,
)</code></pre></div><div class="language-http vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">POST</span> /connect/v3/recurring-invoices/rit01HARBORRECUR001a/restore <span class="s1itgoe">HTTP</span>/<span class="sdzsirb">1.1</span>
<span class="s17hn0y">Host</span><span class="s1itgoe">:</span><span class="smdbnqw"> gateway.stage.bill.com</span>
<span class="s17hn0y">devKey</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;devKey&gt;</span>
<span class="s17hn0y">sessionId</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;sessionId&gt;</span></code></pre></div></div></div><p><strong>Path IDs</strong></p><ul><li><code>recurringInvoiceId</code> <span class="type">string</span> ID of the recurring invoice; begins with <code>rit</code>.</li></ul><p><strong>Returns</strong> <a href="#type-recurringinvoice"><code>RecurringInvoice</code></a></p><p>The example response is that of <a href="#create"><code>create</code></a>.</p><p><strong>Errors</strong>, in addition to <a href="./errors.html">those of every call</a></p><ul><li><code>NotFoundError</code> if this ID does not exist.</li></ul><p>Source: <a href="https://developer.bill.com/reference/restorerecurringinvoice" target="_blank" rel="noreferrer">BILL&#39;s page</a>, documented by BILL.</p><h2 id="type-recurringinvoice" tabindex="-1">Type RecurringInvoice <a class="header-anchor" href="#type-recurringinvoice" aria-label="Permalink to &quot;Type RecurringInvoice {#type-recurringinvoice}&quot;">​</a></h2><p>Template from which BILL creates identical invoices on a schedule. The due date of each invoice is also its number.</p><ul><li><code>id</code> <span class="type">string</span> <strong>required</strong> ID of the recurring invoice; begins with <code>rit</code>.</li><li><code>customerId</code> <span class="type">string</span> ID of the customer who owes the invoices; begins with <code>0cu</code>.</li><li><code>description</code> <span class="type">string</span> Note on the recurring invoice.</li><li><code>paymentTermId</code> <span class="type">string</span> ID of the payment term of each invoice; begins with <code>00p</code>. Its presence in responses is inferred from requests.</li><li><code>archived</code> <span class="type">boolean</span> Whether the recurring invoice is archived; if so, no invoices are created.</li><li><code>schedule</code> <span class="type">RecurringSchedule</span> Schedule of a recurring bill or invoice: when BILL creates the next one, and how often. <ul><li><code>period</code> <span class="type">RecurringPeriod</span> Unit of time between two dates of a schedule. BILL lists the first four values; <code>NONE</code> appears only in samples of responses. Values: <code>DAILY</code>, <code>WEEKLY</code>, <code>MONTHLY</code>, <code>YEARLY</code>, <code>NONE</code>; BILL may add more.</li><li><code>frequency</code> <span class="type">number</span> Number of periods between two dates.</li><li><code>nextDueDate</code> <span class="type">string (date)</span> Due date of the next bill or invoice.</li><li><code>endDate</code> <span class="type">string (date)</span> Date after which no more bills or invoices are created.</li><li><code>daysInAdvance</code> <span class="type">number</span> Number of days before the due date that BILL creates each bill or invoice.</li></ul></li><li><code>recurringInvoiceLineItems</code> <span class="type">RecurringInvoiceLineItem[]</span> Line items of each invoice. <ul><li><code>id</code> <span class="type">string</span> <strong>required</strong> ID of the line item. Set by BILL.</li><li><code>amount</code> <span class="type">number</span> Amount of the line item.</li><li><code>description</code> <span class="type">string</span> Description of what is sold.</li><li><code>price</code> <span class="type">number</span> Price per unit.</li><li><code>quantity</code> <span class="type">number</span> Number of units; may be fractional.</li><li><code>classifications</code> <span class="type">InvoiceLineItemClassifications</span> General ledger classifications of a line item of an invoice, recurring invoice, or credit memo. <ul><li><code>chartOfAccountId</code> <span class="type">string</span> ID of the account in the chart of accounts; begins with <code>0ca</code>.</li><li><code>accountingClassId</code> <span class="type">string</span> ID of the accounting class; begins with <code>cls</code>.</li><li><code>departmentId</code> <span class="type">string</span> ID of the department; begins with <code>0de</code>.</li><li><code>jobId</code> <span class="type">string</span> ID of the job; begins with <code>job</code>.</li><li><code>locationId</code> <span class="type">string</span> ID of the location; begins with <code>loc</code>.</li><li><code>itemId</code> <span class="type">string</span> ID of the item that was sold; begins with <code>0ii</code>.</li></ul></li><li><code>taxable</code> <span class="type">boolean</span> Whether sales tax applies to the line item.</li></ul></li><li><code>classifications</code> <span class="type">InvoiceClassifications</span> General ledger classifications of a whole invoice, recurring invoice, or credit memo. <ul><li><code>accountingClassId</code> <span class="type">string</span> ID of the accounting class; begins with <code>cls</code>.</li><li><code>departmentId</code> <span class="type">string</span> ID of the department; begins with <code>0de</code>.</li><li><code>jobId</code> <span class="type">string</span> ID of the job; begins with <code>job</code>.</li><li><code>locationId</code> <span class="type">string</span> ID of the location; begins with <code>loc</code>.</li></ul></li><li><code>sendEmail</code> <span class="type">boolean</span> Whether BILL emails each new invoice to the customer.</li><li><code>createdTime</code> <span class="type">string (date-time)</span> Date and time the recurring invoice was created.</li><li><code>updatedTime</code> <span class="type">string (date-time)</span> Date and time the recurring invoice was last changed.</li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("reference/recurring-invoices.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const recurringInvoices = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  recurringInvoices as default
};
