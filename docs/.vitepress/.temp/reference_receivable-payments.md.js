import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"bill.receivablePayments","description":"Methods of bill.receivablePayments in the TypeScript SDK for BILL's v3 API: list, charge, get.","frontmatter":{"title":"bill.receivablePayments","description":"Methods of bill.receivablePayments in the TypeScript SDK for BILL's v3 API: list, charge, get.","edit":"spec/paths","lastUpdated":"2026-11-28T11:34:19.000Z"},"headers":[],"relativePath":"reference/receivable-payments.md","filePath":"spec/paths","lastUpdated":1795865659000}`);
const _sfc_main = { name: "reference/receivable-payments.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="bill-receivablepayments" tabindex="-1">bill.receivablePayments <a class="header-anchor" href="#bill-receivablepayments" aria-label="Permalink to &quot;bill.receivablePayments&quot;">​</a></h1><ul><li><a href="#list"><code>list</code></a> Get list of received payments</li><li><a href="#charge"><code>charge</code></a> Charge a customer</li><li><a href="#get"><code>get</code></a> Get received payment details</li></ul><h2 id="list" tabindex="-1">list <a class="header-anchor" href="#list" aria-label="Permalink to &quot;list {#list}&quot;">​</a></h2><p><strong>Get list of received payments.</strong> Returns the payments from customers, one page at a time. No webhook reports them.</p><p><code>GET /connect/v3/receivable-payments</code> · operation <code>listReceivablePayments</code></p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1t8gfj">list</span>(params<span class="s1itgoe">?:</span> ReceivablePaymentListParams, options<span class="s1itgoe">?:</span> RequestOptions): PagePromise<span class="s1itgoe">&lt;</span>ReceivablePayment<span class="s1itgoe">&gt;</span></code></pre></div><ul><li>Retry-safe, like every GET request.</li><li>Authentication: <code>session</code> or <code>oauth</code>.</li></ul><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="group-zIHZz" id="tab--zoZrSw" checked><label data-title="SDK" for="tab--zoZrSw">SDK</label><input type="radio" name="group-zIHZz" id="tab-mZ28qvq"><label data-title="HTTP" for="tab-mZ28qvq">HTTP</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">const</span><span class="sdzsirb"> list</span><span class="s1itgoe"> =</span> bill.receivablePayments.<span class="s1t8gfj">list</span>({
  filters: { updatedTime: { gte: <span class="smdbnqw">&#39;2026-03-01T00:00:00Z&#39;</span> } },
})
<span class="s1itgoe">for</span><span class="s1itgoe"> await</span> (<span class="s1itgoe">const</span><span class="sdzsirb"> receivablePayment</span><span class="s1itgoe"> of</span> list) {
  console.<span class="s1t8gfj">log</span>(receivablePayment.id)
}</code></pre></div><div class="language-http vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">GET</span> /connect/v3/receivable-payments?filters=updatedTime%3Agte%3A%222026-03-01T00%3A00%3A00Z%22 <span class="s1itgoe">HTTP</span>/<span class="sdzsirb">1.1</span>
<span class="s17hn0y">Host</span><span class="s1itgoe">:</span><span class="smdbnqw"> gateway.stage.bill.com</span>
<span class="s17hn0y">devKey</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;devKey&gt;</span>
<span class="s17hn0y">sessionId</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;sessionId&gt;</span></code></pre></div></div></div><p><strong>Parameters</strong> <code>ReceivablePaymentListParams</code></p><ul><li><code>max</code> <span class="type">number</span> Number of items per page, from 1 to 100; defaults to 20.</li><li><code>page</code> <span class="type">string</span> Page token, from <code>nextPage</code> or <code>prevPage</code> of an earlier response.</li><li><code>sort</code> <span class="type">string</span> Sort order, such as <code>createdTime:desc</code>. Separate multiple fields with commas. <ul><li>Fields: <code>amount</code>, <code>createdTime</code>, <code>updatedTime</code></li></ul></li><li><code>filters</code> <span class="type">ReceivablePaymentListFilters | string</span> Filters for received payments, each in the form <code>field:operator:value</code>. Separate multiple filters with commas. BILL&#39;s sample filters by <code>id</code>. Other clients have used <code>updatedTime</code> successfully. BILL&#39;s full list of filterable fields is not known. <ul><li><code>id</code>: <code>eq</code></li><li><code>updatedTime</code>: <code>gt</code>, <code>gte</code>, <code>lt</code>, <code>lte</code></li></ul></li></ul><p><strong>Returns</strong> pages of <a href="#type-receivablepayment"><code>ReceivablePayment</code></a>: see <a href="./../guides/pagination-and-filters.html">Pagination and filters</a>.</p><details class="details custom-block"><summary>Example response</summary><div class="language-json vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">json</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code>{
<span class="sdzsirb">  &quot;results&quot;</span>: [
    {
<span class="sdzsirb">      &quot;id&quot;</span>: <span class="smdbnqw">&quot;0rp01HARBORPAYM0001a&quot;</span>,
<span class="sdzsirb">      &quot;customerId&quot;</span>: <span class="smdbnqw">&quot;0cu01HARBORCAFE0001a&quot;</span>,
<span class="sdzsirb">      &quot;invoicePayments&quot;</span>: [
        {
<span class="sdzsirb">          &quot;invoiceId&quot;</span>: <span class="smdbnqw">&quot;00e01HARBORINV00001a&quot;</span>,
<span class="sdzsirb">          &quot;amount&quot;</span>: <span class="sdzsirb">400.5</span>,
<span class="sdzsirb">          &quot;paymentDate&quot;</span>: <span class="smdbnqw">&quot;2026-03-27&quot;</span>
        }
      ],
<span class="sdzsirb">      &quot;description&quot;</span>: <span class="smdbnqw">&quot;Invoice JS-2026-014&quot;</span>,
<span class="sdzsirb">      &quot;paymentDate&quot;</span>: <span class="smdbnqw">&quot;2026-03-27&quot;</span>,
<span class="sdzsirb">      &quot;fundingAccount&quot;</span>: {
<span class="sdzsirb">        &quot;id&quot;</span>: <span class="smdbnqw">&quot;cba01HARBORBANK0001a&quot;</span>,
<span class="sdzsirb">        &quot;type&quot;</span>: <span class="smdbnqw">&quot;BANK_ACCOUNT&quot;</span>
      },
<span class="sdzsirb">      &quot;receivablesAccount&quot;</span>: {
<span class="sdzsirb">        &quot;id&quot;</span>: <span class="smdbnqw">&quot;bac01OPERATING00001a&quot;</span>,
<span class="sdzsirb">        &quot;type&quot;</span>: <span class="smdbnqw">&quot;BANK_ACCOUNT&quot;</span>
      },
<span class="sdzsirb">      &quot;amount&quot;</span>: <span class="sdzsirb">400.5</span>,
<span class="sdzsirb">      &quot;unappliedAmount&quot;</span>: <span class="sdzsirb">0</span>,
<span class="sdzsirb">      &quot;convenienceFeeAmount&quot;</span>: <span class="sdzsirb">0</span>,
<span class="sdzsirb">      &quot;status&quot;</span>: <span class="smdbnqw">&quot;PAID&quot;</span>,
<span class="sdzsirb">      &quot;referenceNumber&quot;</span>: <span class="smdbnqw">&quot;P26032701&quot;</span>,
<span class="sdzsirb">      &quot;onlinePayment&quot;</span>: <span class="sdzsirb">true</span>,
<span class="sdzsirb">      &quot;createdTime&quot;</span>: <span class="smdbnqw">&quot;2026-03-26T17:00:00.000+00:00&quot;</span>,
<span class="sdzsirb">      &quot;updatedTime&quot;</span>: <span class="smdbnqw">&quot;2026-03-31T06:00:00.000+00:00&quot;</span>
    }
  ]
}</code></pre></div></details><p>Source: <a href="https://developer.bill.com/reference/listreceivablepayments" target="_blank" rel="noreferrer">BILL&#39;s page</a>, documented by BILL.</p><h2 id="charge" tabindex="-1">charge <a class="header-anchor" href="#charge" aria-label="Permalink to &quot;charge {#charge}&quot;">​</a></h2><p><strong>Charge a customer.</strong> Charges the bank account of a customer to pay invoices. The customer must be authorized to be charged, and the account must be verified. Available since 2025-12-12. This operation has no idempotency key, so nothing prevents a double charge.</p><p><code>POST /connect/v3/receivable-payments</code> · operation <code>chargeCustomer</code></p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1t8gfj">charge</span>(body: CustomerCharge, options<span class="s1itgoe">?:</span> RequestOptions): CallPromise<span class="s1itgoe">&lt;</span>ReceivablePayment<span class="s1itgoe">&gt;</span></code></pre></div><ul><li><strong>Moves money</strong>, or stops a movement. Read <a href="./../guides/pay-a-bill.html">Pay a bill safely</a>.</li><li><strong>Not retried</strong> after an unknown outcome: <a href="./../guides/errors-and-retries.html#retries">check before you call it again</a>.</li><li>Authentication: <code>session</code> or <code>oauth</code>.</li></ul><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="group-AAUba" id="tab-w5-02Fq" checked><label data-title="SDK" for="tab-w5-02Fq">SDK</label><input type="radio" name="group-AAUba" id="tab-EiI1nkD"><label data-title="HTTP" for="tab-EiI1nkD">HTTP</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">const</span><span class="sdzsirb"> receivablePayment</span><span class="s1itgoe"> =</span><span class="s1itgoe"> await</span> bill.receivablePayments.<span class="s1t8gfj">charge</span>({
  customerId: <span class="smdbnqw">&#39;0cu01HARBORCAFE0001a&#39;</span>,
  fundingAccount: { type: <span class="smdbnqw">&#39;BANK_ACCOUNT&#39;</span>, id: <span class="smdbnqw">&#39;cba01HARBORBANK0001a&#39;</span> },
  invoicePayments: [{ invoiceId: <span class="smdbnqw">&#39;00e01HARBORINV00001a&#39;</span>, amount: <span class="sdzsirb">400.5</span> }],
  description: <span class="smdbnqw">&#39;Invoice JS-2026-014&#39;</span>,
  paymentDate: <span class="smdbnqw">&#39;2026-03-27&#39;</span>,
})</code></pre></div><div class="language-http vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">POST</span> /connect/v3/receivable-payments <span class="s1itgoe">HTTP</span>/<span class="sdzsirb">1.1</span>
<span class="s17hn0y">Host</span><span class="s1itgoe">:</span><span class="smdbnqw"> gateway.stage.bill.com</span>
<span class="s17hn0y">devKey</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;devKey&gt;</span>
<span class="s17hn0y">sessionId</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;sessionId&gt;</span>
<span class="s17hn0y">Content-Type</span><span class="s1itgoe">:</span><span class="smdbnqw"> application/json</span>

{
<span class="sdzsirb">  &quot;customerId&quot;</span>: <span class="smdbnqw">&quot;0cu01HARBORCAFE0001a&quot;</span>,
<span class="sdzsirb">  &quot;fundingAccount&quot;</span>: {
<span class="sdzsirb">    &quot;type&quot;</span>: <span class="smdbnqw">&quot;BANK_ACCOUNT&quot;</span>,
<span class="sdzsirb">    &quot;id&quot;</span>: <span class="smdbnqw">&quot;cba01HARBORBANK0001a&quot;</span>
  },
<span class="sdzsirb">  &quot;invoicePayments&quot;</span>: [
    {
<span class="sdzsirb">      &quot;invoiceId&quot;</span>: <span class="smdbnqw">&quot;00e01HARBORINV00001a&quot;</span>,
<span class="sdzsirb">      &quot;amount&quot;</span>: <span class="sdzsirb">400.5</span>
    }
  ],
<span class="sdzsirb">  &quot;description&quot;</span>: <span class="smdbnqw">&quot;Invoice JS-2026-014&quot;</span>,
<span class="sdzsirb">  &quot;paymentDate&quot;</span>: <span class="smdbnqw">&quot;2026-03-27&quot;</span>
}</code></pre></div></div></div><p><strong>Body</strong> <code>CustomerCharge</code></p><ul><li><code>customerId</code> <span class="type">string</span> <strong>required</strong> ID of the customer to charge; begins with <code>0cu</code>.</li><li><code>fundingAccount</code> <span class="type">object</span> <strong>required</strong> Bank account of the customer. The two fields are known from other clients and from responses. <ul><li><code>type</code> <span class="type">string</span> <strong>required</strong> Type of account. Values: <code>BANK_ACCOUNT</code>, <code>CARD_ACCOUNT</code>, <code>AP_CARD</code>.</li><li><code>id</code> <span class="type">string</span> <strong>required</strong> ID of the account; begins with <code>bac</code> for a bank account of the organization, with <code>cba</code> for a bank account of a customer, and with <code>cat</code> for a card.</li></ul></li><li><code>invoicePayments</code> <span class="type">CustomerChargeInvoice[]</span> <strong>required</strong> Invoices to pay. <ul><li><code>invoiceId</code> <span class="type">string</span> <strong>required</strong> ID of the invoice; begins with <code>00e</code>.</li><li><code>amount</code> <span class="type">number</span> <strong>required</strong> Portion of the charge applied to the invoice.</li></ul></li><li><code>description</code> <span class="type">string</span> Text for the memo of a check or for the bank statement.</li><li><code>paymentDate</code> <span class="type">string (date)</span> Date the money leaves the customer&#39;s bank account.</li></ul><p><strong>Returns</strong> <a href="#type-receivablepayment"><code>ReceivablePayment</code></a></p><details class="details custom-block"><summary>Example response</summary><div class="language-json vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">json</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code>{
<span class="sdzsirb">  &quot;id&quot;</span>: <span class="smdbnqw">&quot;0rp01HARBORPAYM0001a&quot;</span>,
<span class="sdzsirb">  &quot;customerId&quot;</span>: <span class="smdbnqw">&quot;0cu01HARBORCAFE0001a&quot;</span>,
<span class="sdzsirb">  &quot;invoicePayments&quot;</span>: [
    {
<span class="sdzsirb">      &quot;invoiceId&quot;</span>: <span class="smdbnqw">&quot;00e01HARBORINV00001a&quot;</span>,
<span class="sdzsirb">      &quot;amount&quot;</span>: <span class="sdzsirb">400.5</span>,
<span class="sdzsirb">      &quot;paymentDate&quot;</span>: <span class="smdbnqw">&quot;2026-03-27&quot;</span>
    }
  ],
<span class="sdzsirb">  &quot;description&quot;</span>: <span class="smdbnqw">&quot;Invoice JS-2026-014&quot;</span>,
<span class="sdzsirb">  &quot;paymentDate&quot;</span>: <span class="smdbnqw">&quot;2026-03-27&quot;</span>,
<span class="sdzsirb">  &quot;fundingAccount&quot;</span>: {
<span class="sdzsirb">    &quot;id&quot;</span>: <span class="smdbnqw">&quot;cba01HARBORBANK0001a&quot;</span>,
<span class="sdzsirb">    &quot;type&quot;</span>: <span class="smdbnqw">&quot;BANK_ACCOUNT&quot;</span>
  },
<span class="sdzsirb">  &quot;receivablesAccount&quot;</span>: {
<span class="sdzsirb">    &quot;id&quot;</span>: <span class="smdbnqw">&quot;bac01OPERATING00001a&quot;</span>,
<span class="sdzsirb">    &quot;type&quot;</span>: <span class="smdbnqw">&quot;BANK_ACCOUNT&quot;</span>
  },
<span class="sdzsirb">  &quot;amount&quot;</span>: <span class="sdzsirb">400.5</span>,
<span class="sdzsirb">  &quot;unappliedAmount&quot;</span>: <span class="sdzsirb">0</span>,
<span class="sdzsirb">  &quot;convenienceFeeAmount&quot;</span>: <span class="sdzsirb">0</span>,
<span class="sdzsirb">  &quot;status&quot;</span>: <span class="smdbnqw">&quot;SCHEDULED&quot;</span>,
<span class="sdzsirb">  &quot;referenceNumber&quot;</span>: <span class="smdbnqw">&quot;P26032701&quot;</span>,
<span class="sdzsirb">  &quot;onlinePayment&quot;</span>: <span class="sdzsirb">true</span>,
<span class="sdzsirb">  &quot;createdTime&quot;</span>: <span class="smdbnqw">&quot;2026-03-26T17:00:00.000+00:00&quot;</span>,
<span class="sdzsirb">  &quot;updatedTime&quot;</span>: <span class="smdbnqw">&quot;2026-03-26T17:00:00.000+00:00&quot;</span>
}</code></pre></div></details><p>Source: <a href="https://developer.bill.com/hc/reference/chargecustomer" target="_blank" rel="noreferrer">BILL&#39;s page</a>, documented by BILL.</p><h2 id="get" tabindex="-1">get <a class="header-anchor" href="#get" aria-label="Permalink to &quot;get {#get}&quot;">​</a></h2><p><strong>Get received payment details.</strong> Returns the received payment with the given ID. Poll this operation to find out when the money from a charge has arrived.</p><p><code>GET /connect/v3/receivable-payments/{receivedPaymentId}</code> · operation <code>getReceivablePayment</code></p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1t8gfj">get</span>(receivedPaymentId: string, options<span class="s1itgoe">?:</span> RequestOptions): CallPromise<span class="s1itgoe">&lt;</span>ReceivablePayment<span class="s1itgoe">&gt;</span></code></pre></div><ul><li>Retry-safe, like every GET request.</li><li>Authentication: <code>session</code> or <code>oauth</code>.</li></ul><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="group-VDGSu" id="tab-Tx6LH9m" checked><label data-title="SDK" for="tab-Tx6LH9m">SDK</label><input type="radio" name="group-VDGSu" id="tab-2VfoOwW"><label data-title="HTTP" for="tab-2VfoOwW">HTTP</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">const</span><span class="sdzsirb"> receivablePayment</span><span class="s1itgoe"> =</span><span class="s1itgoe"> await</span> bill.receivablePayments.<span class="s1t8gfj">get</span>(
<span class="smdbnqw">  &#39;0rp01HARBORPAYM0001a&#39;</span>,
)</code></pre></div><div class="language-http vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">GET</span> /connect/v3/receivable-payments/0rp01HARBORPAYM0001a <span class="s1itgoe">HTTP</span>/<span class="sdzsirb">1.1</span>
<span class="s17hn0y">Host</span><span class="s1itgoe">:</span><span class="smdbnqw"> gateway.stage.bill.com</span>
<span class="s17hn0y">devKey</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;devKey&gt;</span>
<span class="s17hn0y">sessionId</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;sessionId&gt;</span></code></pre></div></div></div><p><strong>Path IDs</strong></p><ul><li><code>receivedPaymentId</code> <span class="type">string</span> ID of the received payment; begins with <code>0rp</code>.</li></ul><p><strong>Returns</strong> <a href="#type-receivablepayment"><code>ReceivablePayment</code></a></p><details class="details custom-block"><summary>Example response</summary><div class="language-json vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">json</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code>{
<span class="sdzsirb">  &quot;id&quot;</span>: <span class="smdbnqw">&quot;0rp01HARBORPAYM0001a&quot;</span>,
<span class="sdzsirb">  &quot;customerId&quot;</span>: <span class="smdbnqw">&quot;0cu01HARBORCAFE0001a&quot;</span>,
<span class="sdzsirb">  &quot;invoicePayments&quot;</span>: [
    {
<span class="sdzsirb">      &quot;invoiceId&quot;</span>: <span class="smdbnqw">&quot;00e01HARBORINV00001a&quot;</span>,
<span class="sdzsirb">      &quot;amount&quot;</span>: <span class="sdzsirb">400.5</span>,
<span class="sdzsirb">      &quot;paymentDate&quot;</span>: <span class="smdbnqw">&quot;2026-03-27&quot;</span>
    }
  ],
<span class="sdzsirb">  &quot;description&quot;</span>: <span class="smdbnqw">&quot;Invoice JS-2026-014&quot;</span>,
<span class="sdzsirb">  &quot;paymentDate&quot;</span>: <span class="smdbnqw">&quot;2026-03-27&quot;</span>,
<span class="sdzsirb">  &quot;fundingAccount&quot;</span>: {
<span class="sdzsirb">    &quot;id&quot;</span>: <span class="smdbnqw">&quot;cba01HARBORBANK0001a&quot;</span>,
<span class="sdzsirb">    &quot;type&quot;</span>: <span class="smdbnqw">&quot;BANK_ACCOUNT&quot;</span>
  },
<span class="sdzsirb">  &quot;receivablesAccount&quot;</span>: {
<span class="sdzsirb">    &quot;id&quot;</span>: <span class="smdbnqw">&quot;bac01OPERATING00001a&quot;</span>,
<span class="sdzsirb">    &quot;type&quot;</span>: <span class="smdbnqw">&quot;BANK_ACCOUNT&quot;</span>
  },
<span class="sdzsirb">  &quot;amount&quot;</span>: <span class="sdzsirb">400.5</span>,
<span class="sdzsirb">  &quot;unappliedAmount&quot;</span>: <span class="sdzsirb">0</span>,
<span class="sdzsirb">  &quot;convenienceFeeAmount&quot;</span>: <span class="sdzsirb">0</span>,
<span class="sdzsirb">  &quot;status&quot;</span>: <span class="smdbnqw">&quot;PAID&quot;</span>,
<span class="sdzsirb">  &quot;referenceNumber&quot;</span>: <span class="smdbnqw">&quot;P26032701&quot;</span>,
<span class="sdzsirb">  &quot;onlinePayment&quot;</span>: <span class="sdzsirb">true</span>,
<span class="sdzsirb">  &quot;createdTime&quot;</span>: <span class="smdbnqw">&quot;2026-03-26T17:00:00.000+00:00&quot;</span>,
<span class="sdzsirb">  &quot;updatedTime&quot;</span>: <span class="smdbnqw">&quot;2026-03-31T06:00:00.000+00:00&quot;</span>
}</code></pre></div></details><p><strong>Errors</strong>, in addition to <a href="./errors.html">those of every call</a></p><ul><li><code>NotFoundError</code> if this ID does not exist.</li></ul><p>Source: <a href="https://developer.bill.com/reference/getreceivablepayment" target="_blank" rel="noreferrer">BILL&#39;s page</a>, documented by BILL.</p><h2 id="type-receivablepayment" tabindex="-1">Type ReceivablePayment <a class="header-anchor" href="#type-receivablepayment" aria-label="Permalink to &quot;Type ReceivablePayment {#type-receivablepayment}&quot;">​</a></h2><p>Payment from a customer. One payment can be applied to many invoices.</p><ul><li><code>id</code> <span class="type">string</span> <strong>required</strong> ID of the received payment; begins with <code>0rp</code>.</li><li><code>customerId</code> <span class="type">string</span> ID of the customer who paid; begins with <code>0cu</code>.</li><li><code>invoicePayments</code> <span class="type">ReceivablePaymentInvoice[]</span> Invoices that the payment is applied to. <ul><li><code>invoiceId</code> <span class="type">string</span> ID of the invoice; begins with <code>00e</code>.</li><li><code>amount</code> <span class="type">number</span> Portion of the payment applied to the invoice.</li><li><code>paymentDate</code> <span class="type">string (date)</span> Date of the payment.</li></ul></li><li><code>description</code> <span class="type">string</span> Note on the payment.</li><li><code>paymentDate</code> <span class="type">string (date)</span> Date the money is withdrawn from the customer.</li><li><code>fundingAccount</code> <span class="type">PaymentFundingAccount</span> Account that money comes from or goes to. <ul><li><code>type</code> <span class="type">FundingAccountType</span> <strong>required</strong> Type of account. <code>WALLET</code> is the BILL balance. Other clients saw <code>UNDEFINED</code> only in responses. Values: <code>BANK_ACCOUNT</code>, <code>CARD_ACCOUNT</code>, <code>WALLET</code>, <code>AP_CARD</code>, <code>UNDEFINED</code>; BILL may add more.</li><li><code>id</code> <span class="type">string</span> ID of the account; begins with <code>bac</code> for a bank account of the organization, with <code>cba</code> for a bank account of a customer, and with <code>cat</code> for a card. A <code>WALLET</code> has no ID.</li></ul></li><li><code>receivablesAccount</code> <span class="type">PaymentFundingAccount</span> Account that money comes from or goes to. <ul><li><code>type</code> <span class="type">FundingAccountType</span> <strong>required</strong> Type of account. <code>WALLET</code> is the BILL balance. Other clients saw <code>UNDEFINED</code> only in responses. Values: <code>BANK_ACCOUNT</code>, <code>CARD_ACCOUNT</code>, <code>WALLET</code>, <code>AP_CARD</code>, <code>UNDEFINED</code>; BILL may add more.</li><li><code>id</code> <span class="type">string</span> ID of the account; begins with <code>bac</code> for a bank account of the organization, with <code>cba</code> for a bank account of a customer, and with <code>cat</code> for a card. A <code>WALLET</code> has no ID.</li></ul></li><li><code>amount</code> <span class="type">number</span> <strong>required</strong> Total amount of the payment, in the local currency if that is not USD.</li><li><code>unappliedAmount</code> <span class="type">number</span> Amount that is not applied to any invoice.</li><li><code>convenienceFeeAmount</code> <span class="type">number</span> Fee that was charged to the customer for paying by card.</li><li><code>receivablesType</code> <span class="type">ReceivablesType</span> How the organization received a payment. <code>CREDIT_CARD</code> and <code>WALLET</code> come from BILL&#39;s samples; the other values come from another client&#39;s copy of BILL&#39;s description. Values: <code>CASH</code>, <code>CHECK</code>, <code>CREDIT_CARD</code>, <code>VIRTUAL_CARD</code>, <code>ACH</code>, <code>PAYPAL</code>, <code>WALLET</code>, <code>OTHER</code>, <code>UNDEFINED</code>; BILL may add more.</li><li><code>status</code> <span class="type">ReceivablePaymentStatus</span> Status of a payment from a customer. <code>ESCHEATED</code> (turned over to the state as unclaimed) is seen in other clients. A status is shown in three places. It is inferred that all three share one list of values. Values: <code>PAID</code>, <code>SCHEDULED</code>, <code>CANCELED</code>, <code>VOID</code>, <code>ESCHEATED</code>, <code>UNDEFINED</code>; BILL may add more.</li><li><code>referenceNumber</code> <span class="type">string</span> Reference number for finding the payment.</li><li><code>onlinePayment</code> <span class="type">boolean</span> Whether the payment was received through BILL (<code>true</code>) or recorded (<code>false</code>).</li><li><code>createdTime</code> <span class="type">string (date-time)</span> Date and time the payment was created.</li><li><code>updatedTime</code> <span class="type">string (date-time)</span> Date and time the payment was last changed.</li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("reference/receivable-payments.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const receivablePayments = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  receivablePayments as default
};
