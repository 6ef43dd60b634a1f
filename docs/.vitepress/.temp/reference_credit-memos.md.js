import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"bill.creditMemos","description":"Methods of bill.creditMemos in the TypeScript SDK for BILL's v3 API: list, create, createBulk, replaceBulk, updateBulk, archiveBulk, restoreBulk, get, replace, update, archive, restore.","frontmatter":{"title":"bill.creditMemos","description":"Methods of bill.creditMemos in the TypeScript SDK for BILL's v3 API: list, create, createBulk, replaceBulk, updateBulk, archiveBulk, restoreBulk, get, replace, update, archive, restore.","edit":"spec/paths","lastUpdated":"2026-11-28T11:34:19.000Z"},"headers":[],"relativePath":"reference/credit-memos.md","filePath":"spec/paths","lastUpdated":1795865659000}`);
const _sfc_main = { name: "reference/credit-memos.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="bill-creditmemos" tabindex="-1">bill.creditMemos <a class="header-anchor" href="#bill-creditmemos" aria-label="Permalink to &quot;bill.creditMemos&quot;">​</a></h1><ul><li><a href="#list"><code>list</code></a> Get list of credit memos</li><li><a href="#create"><code>create</code></a> Create a credit memo</li><li><a href="#createBulk"><code>createBulk</code></a> Create multiple credit memos</li><li><a href="#replaceBulk"><code>replaceBulk</code></a> Replace multiple credit memos</li><li><a href="#updateBulk"><code>updateBulk</code></a> Update multiple credit memos</li><li><a href="#archiveBulk"><code>archiveBulk</code></a> Archive multiple credit memos</li><li><a href="#restoreBulk"><code>restoreBulk</code></a> Restore multiple credit memos</li><li><a href="#get"><code>get</code></a> Get credit memo details</li><li><a href="#replace"><code>replace</code></a> Replace a credit memo</li><li><a href="#update"><code>update</code></a> Update a credit memo</li><li><a href="#archive"><code>archive</code></a> Archive a credit memo</li><li><a href="#restore"><code>restore</code></a> Restore a credit memo</li></ul><h2 id="list" tabindex="-1">list <a class="header-anchor" href="#list" aria-label="Permalink to &quot;list {#list}&quot;">​</a></h2><p><strong>Get list of credit memos.</strong> Returns the credit memos of the organization, one page at a time. The <code>usage</code> of each credit memo shows where it was applied.</p><p><code>GET /connect/v3/credit-memos</code> · operation <code>listCreditMemos</code></p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1t8gfj">list</span>(params<span class="s1itgoe">?:</span> CreditMemoListParams, options<span class="s1itgoe">?:</span> RequestOptions): PagePromise<span class="s1itgoe">&lt;</span>CreditMemo<span class="s1itgoe">&gt;</span></code></pre></div><ul><li>Retry-safe, like every GET request.</li><li>Authentication: <code>session</code> or <code>oauth</code>.</li></ul><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="group-llFyN" id="tab-zuKxGey" checked><label data-title="SDK" for="tab-zuKxGey">SDK</label><input type="radio" name="group-llFyN" id="tab-cIN3IGW"><label data-title="HTTP" for="tab-cIN3IGW">HTTP</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">for</span><span class="s1itgoe"> await</span> (<span class="s1itgoe">const</span><span class="sdzsirb"> creditMemo</span><span class="s1itgoe"> of</span> bill.creditMemos.<span class="s1t8gfj">list</span>()) {
  console.<span class="s1t8gfj">log</span>(creditMemo.id)
}</code></pre></div><div class="language-http vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">GET</span> /connect/v3/credit-memos <span class="s1itgoe">HTTP</span>/<span class="sdzsirb">1.1</span>
<span class="s17hn0y">Host</span><span class="s1itgoe">:</span><span class="smdbnqw"> gateway.stage.bill.com</span>
<span class="s17hn0y">devKey</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;devKey&gt;</span>
<span class="s17hn0y">sessionId</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;sessionId&gt;</span></code></pre></div></div></div><p><strong>Parameters</strong> <code>CreditMemoListParams</code></p><ul><li><code>max</code> <span class="type">number</span> Number of items per page, from 1 to 100; defaults to 20.</li><li><code>page</code> <span class="type">string</span> Page token, from <code>nextPage</code> or <code>prevPage</code> of an earlier response.</li><li><code>sort</code> <span class="type">string</span> Sort order, such as <code>createdTime:desc</code>. Separate multiple fields with commas. <ul><li>Fields: <code>archived</code>, <code>creditDate</code>, <code>amount</code>, <code>appliedAmount</code>, <code>createdTime</code>, <code>updatedTime</code></li></ul></li><li><code>filters</code> <span class="type">string</span> Filters for credit memos, each in the form <code>field:operator:value</code>. Separate multiple filters with commas. BILL&#39;s samples show only <code>id:eq</code>; BILL&#39;s list of filterable fields is not known.</li></ul><p><strong>Returns</strong> pages of <a href="#type-creditmemo"><code>CreditMemo</code></a>: see <a href="./../guides/pagination-and-filters.html">Pagination and filters</a>.</p><details class="details custom-block"><summary>Example response</summary><div class="language-json vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">json</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code>{
<span class="sdzsirb">  &quot;results&quot;</span>: [
    {
<span class="sdzsirb">      &quot;id&quot;</span>: <span class="smdbnqw">&quot;ccr01HARBORCREDIT01a&quot;</span>,
<span class="sdzsirb">      &quot;customerId&quot;</span>: <span class="smdbnqw">&quot;0cu01HARBORCAFE0001a&quot;</span>,
<span class="sdzsirb">      &quot;referenceNumber&quot;</span>: <span class="smdbnqw">&quot;JS-CM-3&quot;</span>,
<span class="sdzsirb">      &quot;creditDate&quot;</span>: <span class="smdbnqw">&quot;2026-03-12&quot;</span>,
<span class="sdzsirb">      &quot;description&quot;</span>: <span class="smdbnqw">&quot;Box of cards with a wrong phone number&quot;</span>,
<span class="sdzsirb">      &quot;archived&quot;</span>: <span class="sdzsirb">false</span>,
<span class="sdzsirb">      &quot;payToBankAccountId&quot;</span>: <span class="smdbnqw">&quot;bac01OPERATING00001a&quot;</span>,
<span class="sdzsirb">      &quot;amount&quot;</span>: <span class="sdzsirb">40.5</span>,
<span class="sdzsirb">      &quot;appliedAmount&quot;</span>: <span class="sdzsirb">0</span>,
<span class="sdzsirb">      &quot;status&quot;</span>: <span class="smdbnqw">&quot;NOT_APPLIED&quot;</span>,
<span class="sdzsirb">      &quot;createdTime&quot;</span>: <span class="smdbnqw">&quot;2026-03-12T15:05:00.000+00:00&quot;</span>,
<span class="sdzsirb">      &quot;updatedTime&quot;</span>: <span class="smdbnqw">&quot;2026-03-12T15:05:00.000+00:00&quot;</span>,
<span class="sdzsirb">      &quot;creditMemoLineItems&quot;</span>: [
        {
<span class="sdzsirb">          &quot;id&quot;</span>: <span class="smdbnqw">&quot;ccl01WRONGCARDS0001a&quot;</span>,
<span class="sdzsirb">          &quot;description&quot;</span>: <span class="smdbnqw">&quot;Business cards&quot;</span>,
<span class="sdzsirb">          &quot;price&quot;</span>: <span class="sdzsirb">45</span>,
<span class="sdzsirb">          &quot;quantity&quot;</span>: <span class="sdzsirb">1</span>,
<span class="sdzsirb">          &quot;amount&quot;</span>: <span class="sdzsirb">45</span>,
<span class="sdzsirb">          &quot;taxable&quot;</span>: <span class="sdzsirb">false</span>,
<span class="sdzsirb">          &quot;classifications&quot;</span>: {
<span class="sdzsirb">            &quot;chartOfAccountId&quot;</span>: <span class="smdbnqw">&quot;0ca01PRINTSALES0001b&quot;</span>,
<span class="sdzsirb">            &quot;itemId&quot;</span>: <span class="smdbnqw">&quot;0ii01PRINTITEM00001a&quot;</span>,
<span class="sdzsirb">            &quot;jobId&quot;</span>: <span class="smdbnqw">&quot;job01REBRANDJOB0001a&quot;</span>,
<span class="sdzsirb">            &quot;departmentId&quot;</span>: <span class="smdbnqw">&quot;0de01DESIGNDEP00001a&quot;</span>
          }
        },
        {
<span class="sdzsirb">          &quot;id&quot;</span>: <span class="smdbnqw">&quot;ccl01WRONGCARDS0002a&quot;</span>,
<span class="sdzsirb">          &quot;description&quot;</span>: <span class="smdbnqw">&quot;Discount given on the invoice&quot;</span>,
<span class="sdzsirb">          &quot;ratePercent&quot;</span>: <span class="sdzsirb">-10</span>,
<span class="sdzsirb">          &quot;amount&quot;</span>: <span class="sdzsirb">-4.5</span>
        }
      ],
<span class="sdzsirb">      &quot;classifications&quot;</span>: {
<span class="sdzsirb">        &quot;accountingClassId&quot;</span>: <span class="smdbnqw">&quot;cls01STUDIOCLS00001a&quot;</span>,
<span class="sdzsirb">        &quot;departmentId&quot;</span>: <span class="smdbnqw">&quot;0de01DESIGNDEP00001a&quot;</span>,
<span class="sdzsirb">        &quot;jobId&quot;</span>: <span class="smdbnqw">&quot;job01REBRANDJOB0001a&quot;</span>,
<span class="sdzsirb">        &quot;locationId&quot;</span>: <span class="smdbnqw">&quot;loc01OAKLANDLOC0001a&quot;</span>
      }
    }
  ]
}</code></pre></div></details><p>Source: <a href="https://developer.bill.com/reference/listcreditmemos" target="_blank" rel="noreferrer">BILL&#39;s page</a>, documented by BILL.</p><h2 id="create" tabindex="-1">create <a class="header-anchor" href="#create" aria-label="Permalink to &quot;create {#create}&quot;">​</a></h2><p><strong>Create a credit memo.</strong> Creates a credit memo. A credit memo states what the organization owes the customer. Each line item has either a price and a quantity, or a percentage of the preceding line items. Set only one of <code>payToChartOfAccountId</code> and <code>payToBankAccountId</code>.</p><p><code>POST /connect/v3/credit-memos</code> · operation <code>createCreditMemo</code></p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1t8gfj">create</span>(body: CreditMemoCreate, options<span class="s1itgoe">?:</span> RequestOptions): CallPromise<span class="s1itgoe">&lt;</span>CreditMemo<span class="s1itgoe">&gt;</span></code></pre></div><ul><li><strong>Not retried</strong> after an unknown outcome: <a href="./../guides/errors-and-retries.html#retries">check before you call it again</a>.</li><li>Authentication: <code>session</code> or <code>oauth</code>.</li></ul><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="group-LRI2N" id="tab-1p-SjyS" checked><label data-title="SDK" for="tab-1p-SjyS">SDK</label><input type="radio" name="group-LRI2N" id="tab-yJK--16"><label data-title="HTTP" for="tab-yJK--16">HTTP</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">const</span><span class="sdzsirb"> creditMemo</span><span class="s1itgoe"> =</span><span class="s1itgoe"> await</span> bill.creditMemos.<span class="s1t8gfj">create</span>({
  customerId: <span class="smdbnqw">&#39;0cu01HARBORCAFE0001a&#39;</span>,
  referenceNumber: <span class="smdbnqw">&#39;JS-CM-3&#39;</span>,
  creditDate: <span class="smdbnqw">&#39;2026-03-12&#39;</span>,
  description: <span class="smdbnqw">&#39;Box of cards with a wrong phone number&#39;</span>,
  payToBankAccountId: <span class="smdbnqw">&#39;bac01OPERATING00001a&#39;</span>,
  classifications: {
    accountingClassId: <span class="smdbnqw">&#39;cls01STUDIOCLS00001a&#39;</span>,
    departmentId: <span class="smdbnqw">&#39;0de01DESIGNDEP00001a&#39;</span>,
    jobId: <span class="smdbnqw">&#39;job01REBRANDJOB0001a&#39;</span>,
    locationId: <span class="smdbnqw">&#39;loc01OAKLANDLOC0001a&#39;</span>,
  },
  creditMemoLineItems: [
    {
      description: <span class="smdbnqw">&#39;Business cards&#39;</span>,
      price: <span class="sdzsirb">45</span>,
      quantity: <span class="sdzsirb">1</span>,
      taxable: <span class="sdzsirb">false</span>,
      classifications: {
        chartOfAccountId: <span class="smdbnqw">&#39;0ca01PRINTSALES0001b&#39;</span>,
        itemId: <span class="smdbnqw">&#39;0ii01PRINTITEM00001a&#39;</span>,
        jobId: <span class="smdbnqw">&#39;job01REBRANDJOB0001a&#39;</span>,
        departmentId: <span class="smdbnqw">&#39;0de01DESIGNDEP00001a&#39;</span>,
      },
    },
    { description: <span class="smdbnqw">&#39;Discount given on the invoice&#39;</span>, ratePercent: <span class="s1itgoe">-</span><span class="sdzsirb">10</span> },
  ],
})</code></pre></div><div class="language-http vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">POST</span> /connect/v3/credit-memos <span class="s1itgoe">HTTP</span>/<span class="sdzsirb">1.1</span>
<span class="s17hn0y">Host</span><span class="s1itgoe">:</span><span class="smdbnqw"> gateway.stage.bill.com</span>
<span class="s17hn0y">devKey</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;devKey&gt;</span>
<span class="s17hn0y">sessionId</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;sessionId&gt;</span>
<span class="s17hn0y">Content-Type</span><span class="s1itgoe">:</span><span class="smdbnqw"> application/json</span>

{
<span class="sdzsirb">  &quot;customerId&quot;</span>: <span class="smdbnqw">&quot;0cu01HARBORCAFE0001a&quot;</span>,
<span class="sdzsirb">  &quot;referenceNumber&quot;</span>: <span class="smdbnqw">&quot;JS-CM-3&quot;</span>,
<span class="sdzsirb">  &quot;creditDate&quot;</span>: <span class="smdbnqw">&quot;2026-03-12&quot;</span>,
<span class="sdzsirb">  &quot;description&quot;</span>: <span class="smdbnqw">&quot;Box of cards with a wrong phone number&quot;</span>,
<span class="sdzsirb">  &quot;payToBankAccountId&quot;</span>: <span class="smdbnqw">&quot;bac01OPERATING00001a&quot;</span>,
<span class="sdzsirb">  &quot;classifications&quot;</span>: {
<span class="sdzsirb">    &quot;accountingClassId&quot;</span>: <span class="smdbnqw">&quot;cls01STUDIOCLS00001a&quot;</span>,
<span class="sdzsirb">    &quot;departmentId&quot;</span>: <span class="smdbnqw">&quot;0de01DESIGNDEP00001a&quot;</span>,
<span class="sdzsirb">    &quot;jobId&quot;</span>: <span class="smdbnqw">&quot;job01REBRANDJOB0001a&quot;</span>,
<span class="sdzsirb">    &quot;locationId&quot;</span>: <span class="smdbnqw">&quot;loc01OAKLANDLOC0001a&quot;</span>
  },
<span class="sdzsirb">  &quot;creditMemoLineItems&quot;</span>: [
    {
<span class="sdzsirb">      &quot;description&quot;</span>: <span class="smdbnqw">&quot;Business cards&quot;</span>,
<span class="sdzsirb">      &quot;price&quot;</span>: <span class="sdzsirb">45</span>,
<span class="sdzsirb">      &quot;quantity&quot;</span>: <span class="sdzsirb">1</span>,
<span class="sdzsirb">      &quot;taxable&quot;</span>: <span class="sdzsirb">false</span>,
<span class="sdzsirb">      &quot;classifications&quot;</span>: {
<span class="sdzsirb">        &quot;chartOfAccountId&quot;</span>: <span class="smdbnqw">&quot;0ca01PRINTSALES0001b&quot;</span>,
<span class="sdzsirb">        &quot;itemId&quot;</span>: <span class="smdbnqw">&quot;0ii01PRINTITEM00001a&quot;</span>,
<span class="sdzsirb">        &quot;jobId&quot;</span>: <span class="smdbnqw">&quot;job01REBRANDJOB0001a&quot;</span>,
<span class="sdzsirb">        &quot;departmentId&quot;</span>: <span class="smdbnqw">&quot;0de01DESIGNDEP00001a&quot;</span>
      }
    },
    {
<span class="sdzsirb">      &quot;description&quot;</span>: <span class="smdbnqw">&quot;Discount given on the invoice&quot;</span>,
<span class="sdzsirb">      &quot;ratePercent&quot;</span>: <span class="sdzsirb">-10</span>
    }
  ]
}</code></pre></div></div></div><p><strong>Body</strong> <code>CreditMemoCreate</code></p><ul><li><code>customerId</code> <span class="type">string</span> <strong>required</strong> ID of the customer; begins with <code>0cu</code>.</li><li><code>referenceNumber</code> <span class="type">string</span> <strong>required</strong> Number the organization assigns to the credit memo.</li><li><code>creditDate</code> <span class="type">string (date)</span> <strong>required</strong> Date of the credit.</li><li><code>description</code> <span class="type">string</span> Free-text description.</li><li><code>salesTaxItemId</code> <span class="type">string</span> ID of the <code>SALES_TAX</code> item applied to taxable line items; begins with <code>0ii</code>.</li><li><code>payToChartOfAccountId</code> <span class="type">string</span> ID of the account in the chart of accounts for the credit; begins with <code>0ca</code>. Cannot be combined with <code>payToBankAccountId</code>.</li><li><code>payToBankAccountId</code> <span class="type">string</span> ID of the bank account for the credit; begins with <code>bac</code>. Cannot be combined with <code>payToChartOfAccountId</code>.</li><li><code>classifications</code> <span class="type">InvoiceClassificationsInput</span> General ledger classifications of a whole invoice, recurring invoice, or credit memo. <ul><li><code>accountingClassId</code> <span class="type">string</span> ID of the accounting class; begins with <code>cls</code>.</li><li><code>departmentId</code> <span class="type">string</span> ID of the department; begins with <code>0de</code>.</li><li><code>jobId</code> <span class="type">string</span> ID of the job; begins with <code>job</code>.</li><li><code>locationId</code> <span class="type">string</span> ID of the location; begins with <code>loc</code>.</li></ul></li><li><code>creditMemoLineItems</code> <span class="type">CreditMemoLineItemCreate[]</span> <strong>required</strong> Line items of the credit. <ul><li><code>description</code> <span class="type">string</span> Description of what the credit is for.</li><li><code>price</code> <span class="type">number</span> Price per unit. Cannot be combined with <code>ratePercent</code>.</li><li><code>quantity</code> <span class="type">number</span> Number of units.</li><li><code>ratePercent</code> <span class="type">number</span> Percentage of the sum of the preceding line items; negative for a discount. Cannot be combined with <code>price</code> and <code>quantity</code>.</li><li><code>taxable</code> <span class="type">boolean</span> Whether sales tax applies to the line item.</li><li><code>classifications</code> <span class="type">InvoiceLineItemClassificationsInput</span> General ledger classifications of a line item of an invoice, recurring invoice, or credit memo. <ul><li><code>chartOfAccountId</code> <span class="type">string</span> ID of the account in the chart of accounts; begins with <code>0ca</code>.</li><li><code>accountingClassId</code> <span class="type">string</span> ID of the accounting class; begins with <code>cls</code>.</li><li><code>departmentId</code> <span class="type">string</span> ID of the department; begins with <code>0de</code>.</li><li><code>jobId</code> <span class="type">string</span> ID of the job; begins with <code>job</code>.</li><li><code>locationId</code> <span class="type">string</span> ID of the location; begins with <code>loc</code>.</li><li><code>itemId</code> <span class="type">string</span> ID of the item that was sold; begins with <code>0ii</code>.</li></ul></li></ul></li></ul><p><strong>Returns</strong> <a href="#type-creditmemo"><code>CreditMemo</code></a></p><details class="details custom-block"><summary>Example response</summary><div class="language-json vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">json</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code>{
<span class="sdzsirb">  &quot;id&quot;</span>: <span class="smdbnqw">&quot;ccr01HARBORCREDIT01a&quot;</span>,
<span class="sdzsirb">  &quot;customerId&quot;</span>: <span class="smdbnqw">&quot;0cu01HARBORCAFE0001a&quot;</span>,
<span class="sdzsirb">  &quot;referenceNumber&quot;</span>: <span class="smdbnqw">&quot;JS-CM-3&quot;</span>,
<span class="sdzsirb">  &quot;creditDate&quot;</span>: <span class="smdbnqw">&quot;2026-03-12&quot;</span>,
<span class="sdzsirb">  &quot;description&quot;</span>: <span class="smdbnqw">&quot;Box of cards with a wrong phone number&quot;</span>,
<span class="sdzsirb">  &quot;archived&quot;</span>: <span class="sdzsirb">false</span>,
<span class="sdzsirb">  &quot;payToBankAccountId&quot;</span>: <span class="smdbnqw">&quot;bac01OPERATING00001a&quot;</span>,
<span class="sdzsirb">  &quot;amount&quot;</span>: <span class="sdzsirb">40.5</span>,
<span class="sdzsirb">  &quot;appliedAmount&quot;</span>: <span class="sdzsirb">0</span>,
<span class="sdzsirb">  &quot;status&quot;</span>: <span class="smdbnqw">&quot;NOT_APPLIED&quot;</span>,
<span class="sdzsirb">  &quot;createdTime&quot;</span>: <span class="smdbnqw">&quot;2026-03-12T15:05:00.000+00:00&quot;</span>,
<span class="sdzsirb">  &quot;updatedTime&quot;</span>: <span class="smdbnqw">&quot;2026-03-12T15:05:00.000+00:00&quot;</span>,
<span class="sdzsirb">  &quot;creditMemoLineItems&quot;</span>: [
    {
<span class="sdzsirb">      &quot;id&quot;</span>: <span class="smdbnqw">&quot;ccl01WRONGCARDS0001a&quot;</span>,
<span class="sdzsirb">      &quot;description&quot;</span>: <span class="smdbnqw">&quot;Business cards&quot;</span>,
<span class="sdzsirb">      &quot;price&quot;</span>: <span class="sdzsirb">45</span>,
<span class="sdzsirb">      &quot;quantity&quot;</span>: <span class="sdzsirb">1</span>,
<span class="sdzsirb">      &quot;amount&quot;</span>: <span class="sdzsirb">45</span>,
<span class="sdzsirb">      &quot;taxable&quot;</span>: <span class="sdzsirb">false</span>,
<span class="sdzsirb">      &quot;classifications&quot;</span>: {
<span class="sdzsirb">        &quot;chartOfAccountId&quot;</span>: <span class="smdbnqw">&quot;0ca01PRINTSALES0001b&quot;</span>,
<span class="sdzsirb">        &quot;itemId&quot;</span>: <span class="smdbnqw">&quot;0ii01PRINTITEM00001a&quot;</span>,
<span class="sdzsirb">        &quot;jobId&quot;</span>: <span class="smdbnqw">&quot;job01REBRANDJOB0001a&quot;</span>,
<span class="sdzsirb">        &quot;departmentId&quot;</span>: <span class="smdbnqw">&quot;0de01DESIGNDEP00001a&quot;</span>
      }
    },
    {
<span class="sdzsirb">      &quot;id&quot;</span>: <span class="smdbnqw">&quot;ccl01WRONGCARDS0002a&quot;</span>,
<span class="sdzsirb">      &quot;description&quot;</span>: <span class="smdbnqw">&quot;Discount given on the invoice&quot;</span>,
<span class="sdzsirb">      &quot;ratePercent&quot;</span>: <span class="sdzsirb">-10</span>,
<span class="sdzsirb">      &quot;amount&quot;</span>: <span class="sdzsirb">-4.5</span>
    }
  ],
<span class="sdzsirb">  &quot;classifications&quot;</span>: {
<span class="sdzsirb">    &quot;accountingClassId&quot;</span>: <span class="smdbnqw">&quot;cls01STUDIOCLS00001a&quot;</span>,
<span class="sdzsirb">    &quot;departmentId&quot;</span>: <span class="smdbnqw">&quot;0de01DESIGNDEP00001a&quot;</span>,
<span class="sdzsirb">    &quot;jobId&quot;</span>: <span class="smdbnqw">&quot;job01REBRANDJOB0001a&quot;</span>,
<span class="sdzsirb">    &quot;locationId&quot;</span>: <span class="smdbnqw">&quot;loc01OAKLANDLOC0001a&quot;</span>
  }
}</code></pre></div></details><p>Source: <a href="https://developer.bill.com/reference/createcreditmemo" target="_blank" rel="noreferrer">BILL&#39;s page</a>, documented by BILL.</p><h2 id="createBulk" tabindex="-1">createBulk <a class="header-anchor" href="#createBulk" aria-label="Permalink to &quot;createBulk {#createBulk}&quot;">​</a></h2><p><strong>Create multiple credit memos.</strong> Creates up to 50 credit memos. BILL does not document what happens to the other credit memos if one is rejected.</p><p><code>POST /connect/v3/credit-memos/bulk</code> · operation <code>bulkCreateCreditMemo</code></p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1t8gfj">createBulk</span>(body: CreditMemoCreate[], options<span class="s1itgoe">?:</span> RequestOptions): CallPromise<span class="s1itgoe">&lt;</span>CreditMemoBulkResult<span class="s1itgoe">&gt;</span></code></pre></div><ul><li><strong>Not retried</strong> after an unknown outcome: <a href="./../guides/errors-and-retries.html#retries">check before you call it again</a>.</li><li>Authentication: <code>session</code> or <code>oauth</code>.</li></ul><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="group-4pgOz" id="tab-ld_hKL-" checked><label data-title="SDK" for="tab-ld_hKL-">SDK</label><input type="radio" name="group-4pgOz" id="tab-yVZO2F8"><label data-title="HTTP" for="tab-yVZO2F8">HTTP</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">const</span><span class="sdzsirb"> result</span><span class="s1itgoe"> =</span><span class="s1itgoe"> await</span> bill.creditMemos.<span class="s1t8gfj">createBulk</span>([
  {
    customerId: <span class="smdbnqw">&#39;0cu01HARBORCAFE0001a&#39;</span>,
    referenceNumber: <span class="smdbnqw">&#39;JS-CM-3&#39;</span>,
    creditDate: <span class="smdbnqw">&#39;2026-03-12&#39;</span>,
    description: <span class="smdbnqw">&#39;Box of cards with a wrong phone number&#39;</span>,
    payToBankAccountId: <span class="smdbnqw">&#39;bac01OPERATING00001a&#39;</span>,
    classifications: {
      accountingClassId: <span class="smdbnqw">&#39;cls01STUDIOCLS00001a&#39;</span>,
      departmentId: <span class="smdbnqw">&#39;0de01DESIGNDEP00001a&#39;</span>,
      jobId: <span class="smdbnqw">&#39;job01REBRANDJOB0001a&#39;</span>,
      locationId: <span class="smdbnqw">&#39;loc01OAKLANDLOC0001a&#39;</span>,
    },
    creditMemoLineItems: [
      {
        description: <span class="smdbnqw">&#39;Business cards&#39;</span>,
        price: <span class="sdzsirb">45</span>,
        quantity: <span class="sdzsirb">1</span>,
        taxable: <span class="sdzsirb">false</span>,
        classifications: {
          chartOfAccountId: <span class="smdbnqw">&#39;0ca01PRINTSALES0001b&#39;</span>,
          itemId: <span class="smdbnqw">&#39;0ii01PRINTITEM00001a&#39;</span>,
          jobId: <span class="smdbnqw">&#39;job01REBRANDJOB0001a&#39;</span>,
          departmentId: <span class="smdbnqw">&#39;0de01DESIGNDEP00001a&#39;</span>,
        },
      },
      { description: <span class="smdbnqw">&#39;Discount given on the invoice&#39;</span>, ratePercent: <span class="s1itgoe">-</span><span class="sdzsirb">10</span> },
    ],
  },
  {
    customerId: <span class="smdbnqw">&#39;0cu01HARBORCAFE0001a&#39;</span>,
    referenceNumber: <span class="smdbnqw">&#39;JS-CM-4&#39;</span>,
    creditDate: <span class="smdbnqw">&#39;2026-03-16&#39;</span>,
    description: <span class="smdbnqw">&#39;Menus that were not needed&#39;</span>,
    salesTaxItemId: <span class="smdbnqw">&#39;0ii01SALESTAX000001b&#39;</span>,
    payToChartOfAccountId: <span class="smdbnqw">&#39;0ca01PRINTSALES0001b&#39;</span>,
    creditMemoLineItems: [
      {
        description: <span class="smdbnqw">&#39;Printed menus&#39;</span>,
        price: <span class="sdzsirb">20</span>,
        quantity: <span class="sdzsirb">5</span>,
        taxable: <span class="sdzsirb">true</span>,
      },
    ],
  },
])</code></pre></div><div class="language-http vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">POST</span> /connect/v3/credit-memos/bulk <span class="s1itgoe">HTTP</span>/<span class="sdzsirb">1.1</span>
<span class="s17hn0y">Host</span><span class="s1itgoe">:</span><span class="smdbnqw"> gateway.stage.bill.com</span>
<span class="s17hn0y">devKey</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;devKey&gt;</span>
<span class="s17hn0y">sessionId</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;sessionId&gt;</span>
<span class="s17hn0y">Content-Type</span><span class="s1itgoe">:</span><span class="smdbnqw"> application/json</span>

[
  {
<span class="sdzsirb">    &quot;customerId&quot;</span>: <span class="smdbnqw">&quot;0cu01HARBORCAFE0001a&quot;</span>,
<span class="sdzsirb">    &quot;referenceNumber&quot;</span>: <span class="smdbnqw">&quot;JS-CM-3&quot;</span>,
<span class="sdzsirb">    &quot;creditDate&quot;</span>: <span class="smdbnqw">&quot;2026-03-12&quot;</span>,
<span class="sdzsirb">    &quot;description&quot;</span>: <span class="smdbnqw">&quot;Box of cards with a wrong phone number&quot;</span>,
<span class="sdzsirb">    &quot;payToBankAccountId&quot;</span>: <span class="smdbnqw">&quot;bac01OPERATING00001a&quot;</span>,
<span class="sdzsirb">    &quot;classifications&quot;</span>: {
<span class="sdzsirb">      &quot;accountingClassId&quot;</span>: <span class="smdbnqw">&quot;cls01STUDIOCLS00001a&quot;</span>,
<span class="sdzsirb">      &quot;departmentId&quot;</span>: <span class="smdbnqw">&quot;0de01DESIGNDEP00001a&quot;</span>,
<span class="sdzsirb">      &quot;jobId&quot;</span>: <span class="smdbnqw">&quot;job01REBRANDJOB0001a&quot;</span>,
<span class="sdzsirb">      &quot;locationId&quot;</span>: <span class="smdbnqw">&quot;loc01OAKLANDLOC0001a&quot;</span>
    },
<span class="sdzsirb">    &quot;creditMemoLineItems&quot;</span>: [
      {
<span class="sdzsirb">        &quot;description&quot;</span>: <span class="smdbnqw">&quot;Business cards&quot;</span>,
<span class="sdzsirb">        &quot;price&quot;</span>: <span class="sdzsirb">45</span>,
<span class="sdzsirb">        &quot;quantity&quot;</span>: <span class="sdzsirb">1</span>,
<span class="sdzsirb">        &quot;taxable&quot;</span>: <span class="sdzsirb">false</span>,
<span class="sdzsirb">        &quot;classifications&quot;</span>: {
<span class="sdzsirb">          &quot;chartOfAccountId&quot;</span>: <span class="smdbnqw">&quot;0ca01PRINTSALES0001b&quot;</span>,
<span class="sdzsirb">          &quot;itemId&quot;</span>: <span class="smdbnqw">&quot;0ii01PRINTITEM00001a&quot;</span>,
<span class="sdzsirb">          &quot;jobId&quot;</span>: <span class="smdbnqw">&quot;job01REBRANDJOB0001a&quot;</span>,
<span class="sdzsirb">          &quot;departmentId&quot;</span>: <span class="smdbnqw">&quot;0de01DESIGNDEP00001a&quot;</span>
        }
      },
      {
<span class="sdzsirb">        &quot;description&quot;</span>: <span class="smdbnqw">&quot;Discount given on the invoice&quot;</span>,
<span class="sdzsirb">        &quot;ratePercent&quot;</span>: <span class="sdzsirb">-10</span>
      }
    ]
  },
  {
<span class="sdzsirb">    &quot;customerId&quot;</span>: <span class="smdbnqw">&quot;0cu01HARBORCAFE0001a&quot;</span>,
<span class="sdzsirb">    &quot;referenceNumber&quot;</span>: <span class="smdbnqw">&quot;JS-CM-4&quot;</span>,
<span class="sdzsirb">    &quot;creditDate&quot;</span>: <span class="smdbnqw">&quot;2026-03-16&quot;</span>,
<span class="sdzsirb">    &quot;description&quot;</span>: <span class="smdbnqw">&quot;Menus that were not needed&quot;</span>,
<span class="sdzsirb">    &quot;salesTaxItemId&quot;</span>: <span class="smdbnqw">&quot;0ii01SALESTAX000001b&quot;</span>,
<span class="sdzsirb">    &quot;payToChartOfAccountId&quot;</span>: <span class="smdbnqw">&quot;0ca01PRINTSALES0001b&quot;</span>,
<span class="sdzsirb">    &quot;creditMemoLineItems&quot;</span>: [
      {
<span class="sdzsirb">        &quot;description&quot;</span>: <span class="smdbnqw">&quot;Printed menus&quot;</span>,
<span class="sdzsirb">        &quot;price&quot;</span>: <span class="sdzsirb">20</span>,
<span class="sdzsirb">        &quot;quantity&quot;</span>: <span class="sdzsirb">5</span>,
<span class="sdzsirb">        &quot;taxable&quot;</span>: <span class="sdzsirb">true</span>
      }
    ]
  }
]</code></pre></div></div></div><p><strong>Body</strong> <a href="#create"><code>CreditMemoCreate[]</code></a></p><p><strong>Returns</strong> <a href="#type-creditmemobulkresult"><code>CreditMemoBulkResult</code></a></p><details class="details custom-block"><summary>Example response</summary><div class="language-json vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">json</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code>{
<span class="sdzsirb">  &quot;creditMemos&quot;</span>: [
    {
<span class="sdzsirb">      &quot;id&quot;</span>: <span class="smdbnqw">&quot;ccr01HARBORCREDIT01a&quot;</span>,
<span class="sdzsirb">      &quot;customerId&quot;</span>: <span class="smdbnqw">&quot;0cu01HARBORCAFE0001a&quot;</span>,
<span class="sdzsirb">      &quot;referenceNumber&quot;</span>: <span class="smdbnqw">&quot;JS-CM-3&quot;</span>,
<span class="sdzsirb">      &quot;creditDate&quot;</span>: <span class="smdbnqw">&quot;2026-03-12&quot;</span>,
<span class="sdzsirb">      &quot;description&quot;</span>: <span class="smdbnqw">&quot;Box of cards with a wrong phone number&quot;</span>,
<span class="sdzsirb">      &quot;archived&quot;</span>: <span class="sdzsirb">false</span>,
<span class="sdzsirb">      &quot;payToBankAccountId&quot;</span>: <span class="smdbnqw">&quot;bac01OPERATING00001a&quot;</span>,
<span class="sdzsirb">      &quot;amount&quot;</span>: <span class="sdzsirb">40.5</span>,
<span class="sdzsirb">      &quot;appliedAmount&quot;</span>: <span class="sdzsirb">0</span>,
<span class="sdzsirb">      &quot;status&quot;</span>: <span class="smdbnqw">&quot;NOT_APPLIED&quot;</span>,
<span class="sdzsirb">      &quot;createdTime&quot;</span>: <span class="smdbnqw">&quot;2026-03-12T15:05:00.000+00:00&quot;</span>,
<span class="sdzsirb">      &quot;updatedTime&quot;</span>: <span class="smdbnqw">&quot;2026-03-12T15:05:00.000+00:00&quot;</span>,
<span class="sdzsirb">      &quot;creditMemoLineItems&quot;</span>: [
        {
<span class="sdzsirb">          &quot;id&quot;</span>: <span class="smdbnqw">&quot;ccl01WRONGCARDS0001a&quot;</span>,
<span class="sdzsirb">          &quot;description&quot;</span>: <span class="smdbnqw">&quot;Business cards&quot;</span>,
<span class="sdzsirb">          &quot;price&quot;</span>: <span class="sdzsirb">45</span>,
<span class="sdzsirb">          &quot;quantity&quot;</span>: <span class="sdzsirb">1</span>,
<span class="sdzsirb">          &quot;amount&quot;</span>: <span class="sdzsirb">45</span>,
<span class="sdzsirb">          &quot;taxable&quot;</span>: <span class="sdzsirb">false</span>,
<span class="sdzsirb">          &quot;classifications&quot;</span>: {
<span class="sdzsirb">            &quot;chartOfAccountId&quot;</span>: <span class="smdbnqw">&quot;0ca01PRINTSALES0001b&quot;</span>,
<span class="sdzsirb">            &quot;itemId&quot;</span>: <span class="smdbnqw">&quot;0ii01PRINTITEM00001a&quot;</span>,
<span class="sdzsirb">            &quot;jobId&quot;</span>: <span class="smdbnqw">&quot;job01REBRANDJOB0001a&quot;</span>,
<span class="sdzsirb">            &quot;departmentId&quot;</span>: <span class="smdbnqw">&quot;0de01DESIGNDEP00001a&quot;</span>
          }
        },
        {
<span class="sdzsirb">          &quot;id&quot;</span>: <span class="smdbnqw">&quot;ccl01WRONGCARDS0002a&quot;</span>,
<span class="sdzsirb">          &quot;description&quot;</span>: <span class="smdbnqw">&quot;Discount given on the invoice&quot;</span>,
<span class="sdzsirb">          &quot;ratePercent&quot;</span>: <span class="sdzsirb">-10</span>,
<span class="sdzsirb">          &quot;amount&quot;</span>: <span class="sdzsirb">-4.5</span>
        }
      ],
<span class="sdzsirb">      &quot;classifications&quot;</span>: {
<span class="sdzsirb">        &quot;accountingClassId&quot;</span>: <span class="smdbnqw">&quot;cls01STUDIOCLS00001a&quot;</span>,
<span class="sdzsirb">        &quot;departmentId&quot;</span>: <span class="smdbnqw">&quot;0de01DESIGNDEP00001a&quot;</span>,
<span class="sdzsirb">        &quot;jobId&quot;</span>: <span class="smdbnqw">&quot;job01REBRANDJOB0001a&quot;</span>,
<span class="sdzsirb">        &quot;locationId&quot;</span>: <span class="smdbnqw">&quot;loc01OAKLANDLOC0001a&quot;</span>
      }
    },
    {
<span class="sdzsirb">      &quot;id&quot;</span>: <span class="smdbnqw">&quot;ccr01HARBORCREDIT02b&quot;</span>,
<span class="sdzsirb">      &quot;customerId&quot;</span>: <span class="smdbnqw">&quot;0cu01HARBORCAFE0001a&quot;</span>,
<span class="sdzsirb">      &quot;referenceNumber&quot;</span>: <span class="smdbnqw">&quot;JS-CM-4&quot;</span>,
<span class="sdzsirb">      &quot;creditDate&quot;</span>: <span class="smdbnqw">&quot;2026-03-16&quot;</span>,
<span class="sdzsirb">      &quot;description&quot;</span>: <span class="smdbnqw">&quot;Menus that were not needed&quot;</span>,
<span class="sdzsirb">      &quot;archived&quot;</span>: <span class="sdzsirb">false</span>,
<span class="sdzsirb">      &quot;salesTaxItemId&quot;</span>: <span class="smdbnqw">&quot;0ii01SALESTAX000001b&quot;</span>,
<span class="sdzsirb">      &quot;payToChartOfAccountId&quot;</span>: <span class="smdbnqw">&quot;0ca01PRINTSALES0001b&quot;</span>,
<span class="sdzsirb">      &quot;amount&quot;</span>: <span class="sdzsirb">110</span>,
<span class="sdzsirb">      &quot;appliedAmount&quot;</span>: <span class="sdzsirb">0</span>,
<span class="sdzsirb">      &quot;salesTaxTotal&quot;</span>: <span class="sdzsirb">10</span>,
<span class="sdzsirb">      &quot;salesTaxPercentage&quot;</span>: <span class="sdzsirb">10</span>,
<span class="sdzsirb">      &quot;status&quot;</span>: <span class="smdbnqw">&quot;NOT_APPLIED&quot;</span>,
<span class="sdzsirb">      &quot;createdTime&quot;</span>: <span class="smdbnqw">&quot;2026-03-16T09:20:00.000+00:00&quot;</span>,
<span class="sdzsirb">      &quot;updatedTime&quot;</span>: <span class="smdbnqw">&quot;2026-03-16T09:20:00.000+00:00&quot;</span>,
<span class="sdzsirb">      &quot;creditMemoLineItems&quot;</span>: [
        {
<span class="sdzsirb">          &quot;id&quot;</span>: <span class="smdbnqw">&quot;ccl01PRINTMENUS0001b&quot;</span>,
<span class="sdzsirb">          &quot;description&quot;</span>: <span class="smdbnqw">&quot;Printed menus&quot;</span>,
<span class="sdzsirb">          &quot;price&quot;</span>: <span class="sdzsirb">20</span>,
<span class="sdzsirb">          &quot;quantity&quot;</span>: <span class="sdzsirb">5</span>,
<span class="sdzsirb">          &quot;amount&quot;</span>: <span class="sdzsirb">100</span>,
<span class="sdzsirb">          &quot;taxable&quot;</span>: <span class="sdzsirb">true</span>
        }
      ]
    }
  ]
}</code></pre></div></details><p>Source: <a href="https://developer.bill.com/reference/bulkcreatecreditmemo" target="_blank" rel="noreferrer">BILL&#39;s page</a>, documented by BILL.</p><h2 id="replaceBulk" tabindex="-1">replaceBulk <a class="header-anchor" href="#replaceBulk" aria-label="Permalink to &quot;replaceBulk {#replaceBulk}&quot;">​</a></h2><p><strong>Replace multiple credit memos.</strong> Replaces several credit memos in full. A line item without an <code>id</code> is added; a line item that is omitted is removed. BILL does not document how many credit memos one request can replace; bulk creation accepts up to 50. BILL does not document what happens to the other credit memos if one is rejected.</p><p><code>PUT /connect/v3/credit-memos/bulk</code> · operation <code>bulkReplaceCreditMemo</code></p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1t8gfj">replaceBulk</span>(body: CreditMemoReplaceWithId[], options<span class="s1itgoe">?:</span> RequestOptions): CallPromise<span class="s1itgoe">&lt;</span>CreditMemoBulkResult<span class="s1itgoe">&gt;</span></code></pre></div><ul><li><strong>Not retried</strong> after an unknown outcome: <a href="./../guides/errors-and-retries.html#retries">check before you call it again</a>.</li><li>Authentication: <code>session</code> or <code>oauth</code>.</li></ul><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="group-lJM07" id="tab-KEqFuD7" checked><label data-title="SDK" for="tab-KEqFuD7">SDK</label><input type="radio" name="group-lJM07" id="tab-Sb9oGnX"><label data-title="HTTP" for="tab-Sb9oGnX">HTTP</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">const</span><span class="sdzsirb"> result</span><span class="s1itgoe"> =</span><span class="s1itgoe"> await</span> bill.creditMemos.<span class="s1t8gfj">replaceBulk</span>([
  {
    id: <span class="smdbnqw">&#39;ccr01HARBORCREDIT01a&#39;</span>,
    customerId: <span class="smdbnqw">&#39;0cu01HARBORCAFE0001a&#39;</span>,
    referenceNumber: <span class="smdbnqw">&#39;JS-CM-3&#39;</span>,
    creditDate: <span class="smdbnqw">&#39;2026-03-12&#39;</span>,
    description: <span class="smdbnqw">&#39;Box of cards with a wrong phone number&#39;</span>,
    payToBankAccountId: <span class="smdbnqw">&#39;bac01OPERATING00001a&#39;</span>,
    classifications: {
      accountingClassId: <span class="smdbnqw">&#39;cls01STUDIOCLS00001a&#39;</span>,
      departmentId: <span class="smdbnqw">&#39;0de01DESIGNDEP00001a&#39;</span>,
      jobId: <span class="smdbnqw">&#39;job01REBRANDJOB0001a&#39;</span>,
      locationId: <span class="smdbnqw">&#39;loc01OAKLANDLOC0001a&#39;</span>,
    },
    creditMemoLineItems: [
      {
        id: <span class="smdbnqw">&#39;ccl01WRONGCARDS0001a&#39;</span>,
        description: <span class="smdbnqw">&#39;Business cards&#39;</span>,
        price: <span class="sdzsirb">45</span>,
        quantity: <span class="sdzsirb">1</span>,
        taxable: <span class="sdzsirb">false</span>,
        classifications: {
          chartOfAccountId: <span class="smdbnqw">&#39;0ca01PRINTSALES0001b&#39;</span>,
          itemId: <span class="smdbnqw">&#39;0ii01PRINTITEM00001a&#39;</span>,
          jobId: <span class="smdbnqw">&#39;job01REBRANDJOB0001a&#39;</span>,
          departmentId: <span class="smdbnqw">&#39;0de01DESIGNDEP00001a&#39;</span>,
        },
      },
      { description: <span class="smdbnqw">&#39;Discount given on the invoice&#39;</span>, ratePercent: <span class="s1itgoe">-</span><span class="sdzsirb">10</span> },
    ],
  },
])</code></pre></div><div class="language-http vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">PUT</span> /connect/v3/credit-memos/bulk <span class="s1itgoe">HTTP</span>/<span class="sdzsirb">1.1</span>
<span class="s17hn0y">Host</span><span class="s1itgoe">:</span><span class="smdbnqw"> gateway.stage.bill.com</span>
<span class="s17hn0y">devKey</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;devKey&gt;</span>
<span class="s17hn0y">sessionId</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;sessionId&gt;</span>
<span class="s17hn0y">Content-Type</span><span class="s1itgoe">:</span><span class="smdbnqw"> application/json</span>

[
  {
<span class="sdzsirb">    &quot;id&quot;</span>: <span class="smdbnqw">&quot;ccr01HARBORCREDIT01a&quot;</span>,
<span class="sdzsirb">    &quot;customerId&quot;</span>: <span class="smdbnqw">&quot;0cu01HARBORCAFE0001a&quot;</span>,
<span class="sdzsirb">    &quot;referenceNumber&quot;</span>: <span class="smdbnqw">&quot;JS-CM-3&quot;</span>,
<span class="sdzsirb">    &quot;creditDate&quot;</span>: <span class="smdbnqw">&quot;2026-03-12&quot;</span>,
<span class="sdzsirb">    &quot;description&quot;</span>: <span class="smdbnqw">&quot;Box of cards with a wrong phone number&quot;</span>,
<span class="sdzsirb">    &quot;payToBankAccountId&quot;</span>: <span class="smdbnqw">&quot;bac01OPERATING00001a&quot;</span>,
<span class="sdzsirb">    &quot;classifications&quot;</span>: {
<span class="sdzsirb">      &quot;accountingClassId&quot;</span>: <span class="smdbnqw">&quot;cls01STUDIOCLS00001a&quot;</span>,
<span class="sdzsirb">      &quot;departmentId&quot;</span>: <span class="smdbnqw">&quot;0de01DESIGNDEP00001a&quot;</span>,
<span class="sdzsirb">      &quot;jobId&quot;</span>: <span class="smdbnqw">&quot;job01REBRANDJOB0001a&quot;</span>,
<span class="sdzsirb">      &quot;locationId&quot;</span>: <span class="smdbnqw">&quot;loc01OAKLANDLOC0001a&quot;</span>
    },
<span class="sdzsirb">    &quot;creditMemoLineItems&quot;</span>: [
      {
<span class="sdzsirb">        &quot;id&quot;</span>: <span class="smdbnqw">&quot;ccl01WRONGCARDS0001a&quot;</span>,
<span class="sdzsirb">        &quot;description&quot;</span>: <span class="smdbnqw">&quot;Business cards&quot;</span>,
<span class="sdzsirb">        &quot;price&quot;</span>: <span class="sdzsirb">45</span>,
<span class="sdzsirb">        &quot;quantity&quot;</span>: <span class="sdzsirb">1</span>,
<span class="sdzsirb">        &quot;taxable&quot;</span>: <span class="sdzsirb">false</span>,
<span class="sdzsirb">        &quot;classifications&quot;</span>: {
<span class="sdzsirb">          &quot;chartOfAccountId&quot;</span>: <span class="smdbnqw">&quot;0ca01PRINTSALES0001b&quot;</span>,
<span class="sdzsirb">          &quot;itemId&quot;</span>: <span class="smdbnqw">&quot;0ii01PRINTITEM00001a&quot;</span>,
<span class="sdzsirb">          &quot;jobId&quot;</span>: <span class="smdbnqw">&quot;job01REBRANDJOB0001a&quot;</span>,
<span class="sdzsirb">          &quot;departmentId&quot;</span>: <span class="smdbnqw">&quot;0de01DESIGNDEP00001a&quot;</span>
        }
      },
      {
<span class="sdzsirb">        &quot;description&quot;</span>: <span class="smdbnqw">&quot;Discount given on the invoice&quot;</span>,
<span class="sdzsirb">        &quot;ratePercent&quot;</span>: <span class="sdzsirb">-10</span>
      }
    ]
  }
]</code></pre></div></div></div><p><strong>Body</strong> <code>CreditMemoReplaceWithId[]</code></p><ul><li><code>id</code> <span class="type">string</span> <strong>required</strong> ID of the credit memo to replace; begins with <code>ccr</code>.</li><li><code>customerId</code> <span class="type">string</span> <strong>required</strong> ID of the customer; begins with <code>0cu</code>.</li><li><code>referenceNumber</code> <span class="type">string</span> <strong>required</strong> Number the organization assigns to the credit memo.</li><li><code>creditDate</code> <span class="type">string (date)</span> <strong>required</strong> Date of the credit.</li><li><code>description</code> <span class="type">string</span> Free-text description.</li><li><code>salesTaxItemId</code> <span class="type">string</span> ID of the <code>SALES_TAX</code> item applied to taxable line items; begins with <code>0ii</code>.</li><li><code>payToChartOfAccountId</code> <span class="type">string</span> ID of the account in the chart of accounts for the credit; begins with <code>0ca</code>. Cannot be combined with <code>payToBankAccountId</code>.</li><li><code>payToBankAccountId</code> <span class="type">string</span> ID of the bank account for the credit; begins with <code>bac</code>. Cannot be combined with <code>payToChartOfAccountId</code>.</li><li><code>classifications</code> <span class="type">InvoiceClassificationsInput</span> General ledger classifications of a whole invoice, recurring invoice, or credit memo. <ul><li><code>accountingClassId</code> <span class="type">string</span> ID of the accounting class; begins with <code>cls</code>.</li><li><code>departmentId</code> <span class="type">string</span> ID of the department; begins with <code>0de</code>.</li><li><code>jobId</code> <span class="type">string</span> ID of the job; begins with <code>job</code>.</li><li><code>locationId</code> <span class="type">string</span> ID of the location; begins with <code>loc</code>.</li></ul></li><li><code>creditMemoLineItems</code> <span class="type">CreditMemoLineItemUpdate[]</span> <strong>required</strong> All line items of the credit. A line item that is omitted is removed. <ul><li><code>id</code> <span class="type">string</span> ID of the line item to keep or change.</li><li><code>description</code> <span class="type">string</span> Description of what the credit is for.</li><li><code>price</code> <span class="type">number</span> Price per unit. Cannot be combined with <code>ratePercent</code>.</li><li><code>quantity</code> <span class="type">number</span> Number of units.</li><li><code>ratePercent</code> <span class="type">number</span> Percentage of the sum of the preceding line items; negative for a discount. Cannot be combined with <code>price</code> and <code>quantity</code>.</li><li><code>taxable</code> <span class="type">boolean</span> Whether sales tax applies to the line item.</li><li><code>classifications</code> <span class="type">InvoiceLineItemClassificationsInput</span> General ledger classifications of a line item of an invoice, recurring invoice, or credit memo. <ul><li><code>chartOfAccountId</code> <span class="type">string</span> ID of the account in the chart of accounts; begins with <code>0ca</code>.</li><li><code>accountingClassId</code> <span class="type">string</span> ID of the accounting class; begins with <code>cls</code>.</li><li><code>departmentId</code> <span class="type">string</span> ID of the department; begins with <code>0de</code>.</li><li><code>jobId</code> <span class="type">string</span> ID of the job; begins with <code>job</code>.</li><li><code>locationId</code> <span class="type">string</span> ID of the location; begins with <code>loc</code>.</li><li><code>itemId</code> <span class="type">string</span> ID of the item that was sold; begins with <code>0ii</code>.</li></ul></li></ul></li></ul><p><strong>Returns</strong> <a href="#type-creditmemobulkresult"><code>CreditMemoBulkResult</code></a></p><details class="details custom-block"><summary>Example response</summary><div class="language-json vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">json</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code>{
<span class="sdzsirb">  &quot;creditMemos&quot;</span>: [
    {
<span class="sdzsirb">      &quot;id&quot;</span>: <span class="smdbnqw">&quot;ccr01HARBORCREDIT01a&quot;</span>,
<span class="sdzsirb">      &quot;customerId&quot;</span>: <span class="smdbnqw">&quot;0cu01HARBORCAFE0001a&quot;</span>,
<span class="sdzsirb">      &quot;referenceNumber&quot;</span>: <span class="smdbnqw">&quot;JS-CM-3&quot;</span>,
<span class="sdzsirb">      &quot;creditDate&quot;</span>: <span class="smdbnqw">&quot;2026-03-12&quot;</span>,
<span class="sdzsirb">      &quot;description&quot;</span>: <span class="smdbnqw">&quot;Box of cards with a wrong phone number&quot;</span>,
<span class="sdzsirb">      &quot;archived&quot;</span>: <span class="sdzsirb">false</span>,
<span class="sdzsirb">      &quot;payToBankAccountId&quot;</span>: <span class="smdbnqw">&quot;bac01OPERATING00001a&quot;</span>,
<span class="sdzsirb">      &quot;amount&quot;</span>: <span class="sdzsirb">40.5</span>,
<span class="sdzsirb">      &quot;appliedAmount&quot;</span>: <span class="sdzsirb">0</span>,
<span class="sdzsirb">      &quot;status&quot;</span>: <span class="smdbnqw">&quot;NOT_APPLIED&quot;</span>,
<span class="sdzsirb">      &quot;createdTime&quot;</span>: <span class="smdbnqw">&quot;2026-03-12T15:05:00.000+00:00&quot;</span>,
<span class="sdzsirb">      &quot;updatedTime&quot;</span>: <span class="smdbnqw">&quot;2026-03-12T15:05:00.000+00:00&quot;</span>,
<span class="sdzsirb">      &quot;creditMemoLineItems&quot;</span>: [
        {
<span class="sdzsirb">          &quot;id&quot;</span>: <span class="smdbnqw">&quot;ccl01WRONGCARDS0001a&quot;</span>,
<span class="sdzsirb">          &quot;description&quot;</span>: <span class="smdbnqw">&quot;Business cards&quot;</span>,
<span class="sdzsirb">          &quot;price&quot;</span>: <span class="sdzsirb">45</span>,
<span class="sdzsirb">          &quot;quantity&quot;</span>: <span class="sdzsirb">1</span>,
<span class="sdzsirb">          &quot;amount&quot;</span>: <span class="sdzsirb">45</span>,
<span class="sdzsirb">          &quot;taxable&quot;</span>: <span class="sdzsirb">false</span>,
<span class="sdzsirb">          &quot;classifications&quot;</span>: {
<span class="sdzsirb">            &quot;chartOfAccountId&quot;</span>: <span class="smdbnqw">&quot;0ca01PRINTSALES0001b&quot;</span>,
<span class="sdzsirb">            &quot;itemId&quot;</span>: <span class="smdbnqw">&quot;0ii01PRINTITEM00001a&quot;</span>,
<span class="sdzsirb">            &quot;jobId&quot;</span>: <span class="smdbnqw">&quot;job01REBRANDJOB0001a&quot;</span>,
<span class="sdzsirb">            &quot;departmentId&quot;</span>: <span class="smdbnqw">&quot;0de01DESIGNDEP00001a&quot;</span>
          }
        },
        {
<span class="sdzsirb">          &quot;id&quot;</span>: <span class="smdbnqw">&quot;ccl01WRONGCARDS0002a&quot;</span>,
<span class="sdzsirb">          &quot;description&quot;</span>: <span class="smdbnqw">&quot;Discount given on the invoice&quot;</span>,
<span class="sdzsirb">          &quot;ratePercent&quot;</span>: <span class="sdzsirb">-10</span>,
<span class="sdzsirb">          &quot;amount&quot;</span>: <span class="sdzsirb">-4.5</span>
        }
      ],
<span class="sdzsirb">      &quot;classifications&quot;</span>: {
<span class="sdzsirb">        &quot;accountingClassId&quot;</span>: <span class="smdbnqw">&quot;cls01STUDIOCLS00001a&quot;</span>,
<span class="sdzsirb">        &quot;departmentId&quot;</span>: <span class="smdbnqw">&quot;0de01DESIGNDEP00001a&quot;</span>,
<span class="sdzsirb">        &quot;jobId&quot;</span>: <span class="smdbnqw">&quot;job01REBRANDJOB0001a&quot;</span>,
<span class="sdzsirb">        &quot;locationId&quot;</span>: <span class="smdbnqw">&quot;loc01OAKLANDLOC0001a&quot;</span>
      }
    }
  ]
}</code></pre></div></details><p>Source: <a href="https://developer.bill.com/reference/bulkreplacecreditmemo" target="_blank" rel="noreferrer">BILL&#39;s page</a>, documented by BILL.</p><h2 id="updateBulk" tabindex="-1">updateBulk <a class="header-anchor" href="#updateBulk" aria-label="Permalink to &quot;updateBulk {#updateBulk}&quot;">​</a></h2><p><strong>Update multiple credit memos.</strong> Changes the given fields of several credit memos. Line items are identified by their <code>id</code>. BILL does not document how many credit memos one request can change; bulk creation accepts up to 50. BILL does not document what happens to the other credit memos if one is rejected.</p><p><code>PATCH /connect/v3/credit-memos/bulk</code> · operation <code>bulkUpdateCreditMemo</code></p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1t8gfj">updateBulk</span>(body: CreditMemoUpdateWithId[], options<span class="s1itgoe">?:</span> RequestOptions): CallPromise<span class="s1itgoe">&lt;</span>CreditMemoBulkResult<span class="s1itgoe">&gt;</span></code></pre></div><ul><li><strong>Not retried</strong> after an unknown outcome: <a href="./../guides/errors-and-retries.html#retries">check before you call it again</a>.</li><li>Authentication: <code>session</code> or <code>oauth</code>.</li></ul><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="group-a-u49" id="tab-4NyHwlG" checked><label data-title="SDK" for="tab-4NyHwlG">SDK</label><input type="radio" name="group-a-u49" id="tab-nFiTkvi"><label data-title="HTTP" for="tab-nFiTkvi">HTTP</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">const</span><span class="sdzsirb"> result</span><span class="s1itgoe"> =</span><span class="s1itgoe"> await</span> bill.creditMemos.<span class="s1t8gfj">updateBulk</span>([
  {
    id: <span class="smdbnqw">&#39;ccr01HARBORCREDIT01a&#39;</span>,
    description: <span class="smdbnqw">&#39;Box of cards with a wrong phone number&#39;</span>,
    creditMemoLineItems: [
      { id: <span class="smdbnqw">&#39;ccl01WRONGCARDS0001a&#39;</span>, price: <span class="sdzsirb">45</span>, quantity: <span class="sdzsirb">1</span> },
    ],
  },
  {
    id: <span class="smdbnqw">&#39;ccr01HARBORCREDIT02b&#39;</span>,
    referenceNumber: <span class="smdbnqw">&#39;JS-CM-4&#39;</span>,
    description: <span class="smdbnqw">&#39;Menus that were not needed&#39;</span>,
  },
])</code></pre></div><div class="language-http vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">PATCH</span> /connect/v3/credit-memos/bulk <span class="s1itgoe">HTTP</span>/<span class="sdzsirb">1.1</span>
<span class="s17hn0y">Host</span><span class="s1itgoe">:</span><span class="smdbnqw"> gateway.stage.bill.com</span>
<span class="s17hn0y">devKey</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;devKey&gt;</span>
<span class="s17hn0y">sessionId</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;sessionId&gt;</span>
<span class="s17hn0y">Content-Type</span><span class="s1itgoe">:</span><span class="smdbnqw"> application/json</span>

[
  {
<span class="sdzsirb">    &quot;id&quot;</span>: <span class="smdbnqw">&quot;ccr01HARBORCREDIT01a&quot;</span>,
<span class="sdzsirb">    &quot;description&quot;</span>: <span class="smdbnqw">&quot;Box of cards with a wrong phone number&quot;</span>,
<span class="sdzsirb">    &quot;creditMemoLineItems&quot;</span>: [
      {
<span class="sdzsirb">        &quot;id&quot;</span>: <span class="smdbnqw">&quot;ccl01WRONGCARDS0001a&quot;</span>,
<span class="sdzsirb">        &quot;price&quot;</span>: <span class="sdzsirb">45</span>,
<span class="sdzsirb">        &quot;quantity&quot;</span>: <span class="sdzsirb">1</span>
      }
    ]
  },
  {
<span class="sdzsirb">    &quot;id&quot;</span>: <span class="smdbnqw">&quot;ccr01HARBORCREDIT02b&quot;</span>,
<span class="sdzsirb">    &quot;referenceNumber&quot;</span>: <span class="smdbnqw">&quot;JS-CM-4&quot;</span>,
<span class="sdzsirb">    &quot;description&quot;</span>: <span class="smdbnqw">&quot;Menus that were not needed&quot;</span>
  }
]</code></pre></div></div></div><p><strong>Body</strong> <code>CreditMemoUpdateWithId[]</code></p><ul><li><code>id</code> <span class="type">string</span> <strong>required</strong> ID of the credit memo to change; begins with <code>ccr</code>.</li><li><code>customerId</code> <span class="type">string</span> ID of the customer; begins with <code>0cu</code>.</li><li><code>referenceNumber</code> <span class="type">string</span> Number the organization assigns to the credit memo.</li><li><code>creditDate</code> <span class="type">string (date)</span> Date of the credit.</li><li><code>description</code> <span class="type">string</span> Free-text description.</li><li><code>salesTaxItemId</code> <span class="type">string</span> ID of the <code>SALES_TAX</code> item applied to taxable line items; begins with <code>0ii</code>.</li><li><code>payToChartOfAccountId</code> <span class="type">string</span> ID of the account in the chart of accounts for the credit; begins with <code>0ca</code>. Cannot be combined with <code>payToBankAccountId</code>.</li><li><code>payToBankAccountId</code> <span class="type">string</span> ID of the bank account for the credit; begins with <code>bac</code>. Cannot be combined with <code>payToChartOfAccountId</code>.</li><li><code>classifications</code> <span class="type">InvoiceClassificationsInput</span> General ledger classifications of a whole invoice, recurring invoice, or credit memo. <ul><li><code>accountingClassId</code> <span class="type">string</span> ID of the accounting class; begins with <code>cls</code>.</li><li><code>departmentId</code> <span class="type">string</span> ID of the department; begins with <code>0de</code>.</li><li><code>jobId</code> <span class="type">string</span> ID of the job; begins with <code>job</code>.</li><li><code>locationId</code> <span class="type">string</span> ID of the location; begins with <code>loc</code>.</li></ul></li><li><code>creditMemoLineItems</code> <span class="type">CreditMemoLineItemUpdate[]</span> Line items to change; the others stay unchanged. <ul><li><code>id</code> <span class="type">string</span> ID of the line item to keep or change.</li><li><code>description</code> <span class="type">string</span> Description of what the credit is for.</li><li><code>price</code> <span class="type">number</span> Price per unit. Cannot be combined with <code>ratePercent</code>.</li><li><code>quantity</code> <span class="type">number</span> Number of units.</li><li><code>ratePercent</code> <span class="type">number</span> Percentage of the sum of the preceding line items; negative for a discount. Cannot be combined with <code>price</code> and <code>quantity</code>.</li><li><code>taxable</code> <span class="type">boolean</span> Whether sales tax applies to the line item.</li><li><code>classifications</code> <span class="type">InvoiceLineItemClassificationsInput</span> General ledger classifications of a line item of an invoice, recurring invoice, or credit memo. <ul><li><code>chartOfAccountId</code> <span class="type">string</span> ID of the account in the chart of accounts; begins with <code>0ca</code>.</li><li><code>accountingClassId</code> <span class="type">string</span> ID of the accounting class; begins with <code>cls</code>.</li><li><code>departmentId</code> <span class="type">string</span> ID of the department; begins with <code>0de</code>.</li><li><code>jobId</code> <span class="type">string</span> ID of the job; begins with <code>job</code>.</li><li><code>locationId</code> <span class="type">string</span> ID of the location; begins with <code>loc</code>.</li><li><code>itemId</code> <span class="type">string</span> ID of the item that was sold; begins with <code>0ii</code>.</li></ul></li></ul></li></ul><p><strong>Returns</strong> <a href="#type-creditmemobulkresult"><code>CreditMemoBulkResult</code></a></p><p>The example response is that of <a href="#createBulk"><code>createBulk</code></a>.</p><p>Source: <a href="https://developer.bill.com/reference/bulkupdatecreditmemo" target="_blank" rel="noreferrer">BILL&#39;s page</a>, documented by BILL.</p><h2 id="archiveBulk" tabindex="-1">archiveBulk <a class="header-anchor" href="#archiveBulk" aria-label="Permalink to &quot;archiveBulk {#archiveBulk}&quot;">​</a></h2><p><strong>Archive multiple credit memos.</strong> Archives several credit memos. A credit memo that is already archived stays unchanged; this is inferred from the operation that archives a single credit memo.</p><p><code>POST /connect/v3/credit-memos/bulk/archive</code> · operation <code>bulkArchiveCreditMemo</code></p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1t8gfj">archiveBulk</span>(params: CreditMemoArchiveBulkParams, options<span class="s1itgoe">?:</span> RequestOptions): CallPromise<span class="s1itgoe">&lt;</span>CreditMemoBulkResult<span class="s1itgoe">&gt;</span></code></pre></div><ul><li>Retry-safe: the SDK retries it after an unknown outcome.</li><li>Authentication: <code>session</code> or <code>oauth</code>.</li></ul><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="group-J-lVQ" id="tab-B0rUGeU" checked><label data-title="SDK" for="tab-B0rUGeU">SDK</label><input type="radio" name="group-J-lVQ" id="tab-fbOZL26"><label data-title="HTTP" for="tab-fbOZL26">HTTP</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">const</span><span class="sdzsirb"> result</span><span class="s1itgoe"> =</span><span class="s1itgoe"> await</span> bill.creditMemos.<span class="s1t8gfj">archiveBulk</span>({
  ids: <span class="smdbnqw">&#39;ccr01HARBORCREDIT01a,ccr01HARBORCREDIT02b&#39;</span>,
})</code></pre></div><div class="language-http vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">POST</span> /connect/v3/credit-memos/bulk/archive?ids=ccr01HARBORCREDIT01a%2Cccr01HARBORCREDIT02b <span class="s1itgoe">HTTP</span>/<span class="sdzsirb">1.1</span>
<span class="s17hn0y">Host</span><span class="s1itgoe">:</span><span class="smdbnqw"> gateway.stage.bill.com</span>
<span class="s17hn0y">devKey</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;devKey&gt;</span>
<span class="s17hn0y">sessionId</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;sessionId&gt;</span></code></pre></div></div></div><p><strong>Parameters</strong> <code>CreditMemoArchiveBulkParams</code></p><ul><li><code>ids</code> <span class="type">string</span> <strong>required</strong> IDs of the credit memos, separated by commas. BILL&#39;s documentation shows only a single ID. It describes neither the comma separator nor a maximum number of IDs.</li></ul><p><strong>Returns</strong> <a href="#type-creditmemobulkresult"><code>CreditMemoBulkResult</code></a></p><details class="details custom-block"><summary>Example response</summary><div class="language-json vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">json</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code>{
<span class="sdzsirb">  &quot;creditMemos&quot;</span>: [
    {
<span class="sdzsirb">      &quot;id&quot;</span>: <span class="smdbnqw">&quot;ccr01HARBORCREDIT01a&quot;</span>,
<span class="sdzsirb">      &quot;customerId&quot;</span>: <span class="smdbnqw">&quot;0cu01HARBORCAFE0001a&quot;</span>,
<span class="sdzsirb">      &quot;referenceNumber&quot;</span>: <span class="smdbnqw">&quot;JS-CM-3&quot;</span>,
<span class="sdzsirb">      &quot;creditDate&quot;</span>: <span class="smdbnqw">&quot;2026-03-12&quot;</span>,
<span class="sdzsirb">      &quot;description&quot;</span>: <span class="smdbnqw">&quot;Box of cards with a wrong phone number&quot;</span>,
<span class="sdzsirb">      &quot;archived&quot;</span>: <span class="sdzsirb">true</span>,
<span class="sdzsirb">      &quot;payToBankAccountId&quot;</span>: <span class="smdbnqw">&quot;bac01OPERATING00001a&quot;</span>,
<span class="sdzsirb">      &quot;amount&quot;</span>: <span class="sdzsirb">40.5</span>,
<span class="sdzsirb">      &quot;appliedAmount&quot;</span>: <span class="sdzsirb">0</span>,
<span class="sdzsirb">      &quot;status&quot;</span>: <span class="smdbnqw">&quot;NOT_APPLIED&quot;</span>,
<span class="sdzsirb">      &quot;createdTime&quot;</span>: <span class="smdbnqw">&quot;2026-03-12T15:05:00.000+00:00&quot;</span>,
<span class="sdzsirb">      &quot;updatedTime&quot;</span>: <span class="smdbnqw">&quot;2026-03-20T09:00:00.000+00:00&quot;</span>,
<span class="sdzsirb">      &quot;creditMemoLineItems&quot;</span>: [
        {
<span class="sdzsirb">          &quot;id&quot;</span>: <span class="smdbnqw">&quot;ccl01WRONGCARDS0001a&quot;</span>,
<span class="sdzsirb">          &quot;description&quot;</span>: <span class="smdbnqw">&quot;Business cards&quot;</span>,
<span class="sdzsirb">          &quot;price&quot;</span>: <span class="sdzsirb">45</span>,
<span class="sdzsirb">          &quot;quantity&quot;</span>: <span class="sdzsirb">1</span>,
<span class="sdzsirb">          &quot;amount&quot;</span>: <span class="sdzsirb">45</span>,
<span class="sdzsirb">          &quot;taxable&quot;</span>: <span class="sdzsirb">false</span>,
<span class="sdzsirb">          &quot;classifications&quot;</span>: {
<span class="sdzsirb">            &quot;chartOfAccountId&quot;</span>: <span class="smdbnqw">&quot;0ca01PRINTSALES0001b&quot;</span>,
<span class="sdzsirb">            &quot;itemId&quot;</span>: <span class="smdbnqw">&quot;0ii01PRINTITEM00001a&quot;</span>,
<span class="sdzsirb">            &quot;jobId&quot;</span>: <span class="smdbnqw">&quot;job01REBRANDJOB0001a&quot;</span>,
<span class="sdzsirb">            &quot;departmentId&quot;</span>: <span class="smdbnqw">&quot;0de01DESIGNDEP00001a&quot;</span>
          }
        },
        {
<span class="sdzsirb">          &quot;id&quot;</span>: <span class="smdbnqw">&quot;ccl01WRONGCARDS0002a&quot;</span>,
<span class="sdzsirb">          &quot;description&quot;</span>: <span class="smdbnqw">&quot;Discount given on the invoice&quot;</span>,
<span class="sdzsirb">          &quot;ratePercent&quot;</span>: <span class="sdzsirb">-10</span>,
<span class="sdzsirb">          &quot;amount&quot;</span>: <span class="sdzsirb">-4.5</span>
        }
      ],
<span class="sdzsirb">      &quot;classifications&quot;</span>: {
<span class="sdzsirb">        &quot;accountingClassId&quot;</span>: <span class="smdbnqw">&quot;cls01STUDIOCLS00001a&quot;</span>,
<span class="sdzsirb">        &quot;departmentId&quot;</span>: <span class="smdbnqw">&quot;0de01DESIGNDEP00001a&quot;</span>,
<span class="sdzsirb">        &quot;jobId&quot;</span>: <span class="smdbnqw">&quot;job01REBRANDJOB0001a&quot;</span>,
<span class="sdzsirb">        &quot;locationId&quot;</span>: <span class="smdbnqw">&quot;loc01OAKLANDLOC0001a&quot;</span>
      }
    },
    {
<span class="sdzsirb">      &quot;id&quot;</span>: <span class="smdbnqw">&quot;ccr01HARBORCREDIT02b&quot;</span>,
<span class="sdzsirb">      &quot;customerId&quot;</span>: <span class="smdbnqw">&quot;0cu01HARBORCAFE0001a&quot;</span>,
<span class="sdzsirb">      &quot;referenceNumber&quot;</span>: <span class="smdbnqw">&quot;JS-CM-4&quot;</span>,
<span class="sdzsirb">      &quot;creditDate&quot;</span>: <span class="smdbnqw">&quot;2026-03-16&quot;</span>,
<span class="sdzsirb">      &quot;description&quot;</span>: <span class="smdbnqw">&quot;Menus that were not needed&quot;</span>,
<span class="sdzsirb">      &quot;archived&quot;</span>: <span class="sdzsirb">true</span>,
<span class="sdzsirb">      &quot;salesTaxItemId&quot;</span>: <span class="smdbnqw">&quot;0ii01SALESTAX000001b&quot;</span>,
<span class="sdzsirb">      &quot;payToChartOfAccountId&quot;</span>: <span class="smdbnqw">&quot;0ca01PRINTSALES0001b&quot;</span>,
<span class="sdzsirb">      &quot;amount&quot;</span>: <span class="sdzsirb">110</span>,
<span class="sdzsirb">      &quot;appliedAmount&quot;</span>: <span class="sdzsirb">50</span>,
<span class="sdzsirb">      &quot;salesTaxTotal&quot;</span>: <span class="sdzsirb">10</span>,
<span class="sdzsirb">      &quot;salesTaxPercentage&quot;</span>: <span class="sdzsirb">10</span>,
<span class="sdzsirb">      &quot;status&quot;</span>: <span class="smdbnqw">&quot;PARTIALLY_APPLIED&quot;</span>,
<span class="sdzsirb">      &quot;createdTime&quot;</span>: <span class="smdbnqw">&quot;2026-03-16T09:20:00.000+00:00&quot;</span>,
<span class="sdzsirb">      &quot;updatedTime&quot;</span>: <span class="smdbnqw">&quot;2026-03-20T09:00:00.000+00:00&quot;</span>,
<span class="sdzsirb">      &quot;creditMemoLineItems&quot;</span>: [
        {
<span class="sdzsirb">          &quot;id&quot;</span>: <span class="smdbnqw">&quot;ccl01PRINTMENUS0001b&quot;</span>,
<span class="sdzsirb">          &quot;description&quot;</span>: <span class="smdbnqw">&quot;Printed menus&quot;</span>,
<span class="sdzsirb">          &quot;price&quot;</span>: <span class="sdzsirb">20</span>,
<span class="sdzsirb">          &quot;quantity&quot;</span>: <span class="sdzsirb">5</span>,
<span class="sdzsirb">          &quot;amount&quot;</span>: <span class="sdzsirb">100</span>,
<span class="sdzsirb">          &quot;taxable&quot;</span>: <span class="sdzsirb">true</span>
        }
      ],
<span class="sdzsirb">      &quot;usage&quot;</span>: [
        {
<span class="sdzsirb">          &quot;invoiceId&quot;</span>: <span class="smdbnqw">&quot;00e01HARBORINV00002b&quot;</span>,
<span class="sdzsirb">          &quot;amount&quot;</span>: <span class="sdzsirb">50</span>
        }
      ]
    }
  ]
}</code></pre></div></details><p>Source: <a href="https://developer.bill.com/reference/bulkarchivecreditmemo" target="_blank" rel="noreferrer">BILL&#39;s page</a>, documented by BILL.</p><h2 id="restoreBulk" tabindex="-1">restoreBulk <a class="header-anchor" href="#restoreBulk" aria-label="Permalink to &quot;restoreBulk {#restoreBulk}&quot;">​</a></h2><p><strong>Restore multiple credit memos.</strong> Restores several archived credit memos. A credit memo that is not archived stays unchanged; this is inferred from the operation that restores a single credit memo.</p><p><code>POST /connect/v3/credit-memos/bulk/restore</code> · operation <code>bulkRestoreCreditMemo</code></p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1t8gfj">restoreBulk</span>(params: CreditMemoRestoreBulkParams, options<span class="s1itgoe">?:</span> RequestOptions): CallPromise<span class="s1itgoe">&lt;</span>CreditMemoBulkResult<span class="s1itgoe">&gt;</span></code></pre></div><ul><li>Retry-safe: the SDK retries it after an unknown outcome.</li><li>Authentication: <code>session</code> or <code>oauth</code>.</li></ul><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="group-VujjC" id="tab-ISXE_l4" checked><label data-title="SDK" for="tab-ISXE_l4">SDK</label><input type="radio" name="group-VujjC" id="tab-IRnvjEZ"><label data-title="HTTP" for="tab-IRnvjEZ">HTTP</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">const</span><span class="sdzsirb"> result</span><span class="s1itgoe"> =</span><span class="s1itgoe"> await</span> bill.creditMemos.<span class="s1t8gfj">restoreBulk</span>({
  ids: <span class="smdbnqw">&#39;ccr01HARBORCREDIT01a,ccr01HARBORCREDIT02b&#39;</span>,
})</code></pre></div><div class="language-http vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">POST</span> /connect/v3/credit-memos/bulk/restore?ids=ccr01HARBORCREDIT01a%2Cccr01HARBORCREDIT02b <span class="s1itgoe">HTTP</span>/<span class="sdzsirb">1.1</span>
<span class="s17hn0y">Host</span><span class="s1itgoe">:</span><span class="smdbnqw"> gateway.stage.bill.com</span>
<span class="s17hn0y">devKey</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;devKey&gt;</span>
<span class="s17hn0y">sessionId</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;sessionId&gt;</span></code></pre></div></div></div><p><strong>Parameters</strong> <code>CreditMemoRestoreBulkParams</code></p><ul><li><code>ids</code> <span class="type">string</span> <strong>required</strong> IDs of the credit memos, separated by commas. BILL&#39;s documentation shows only a single ID. It describes neither the comma separator nor a maximum number of IDs.</li></ul><p><strong>Returns</strong> <a href="#type-creditmemobulkresult"><code>CreditMemoBulkResult</code></a></p><details class="details custom-block"><summary>Example response</summary><div class="language-json vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">json</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code>{
<span class="sdzsirb">  &quot;creditMemos&quot;</span>: [
    {
<span class="sdzsirb">      &quot;id&quot;</span>: <span class="smdbnqw">&quot;ccr01HARBORCREDIT01a&quot;</span>,
<span class="sdzsirb">      &quot;customerId&quot;</span>: <span class="smdbnqw">&quot;0cu01HARBORCAFE0001a&quot;</span>,
<span class="sdzsirb">      &quot;referenceNumber&quot;</span>: <span class="smdbnqw">&quot;JS-CM-3&quot;</span>,
<span class="sdzsirb">      &quot;creditDate&quot;</span>: <span class="smdbnqw">&quot;2026-03-12&quot;</span>,
<span class="sdzsirb">      &quot;description&quot;</span>: <span class="smdbnqw">&quot;Box of cards with a wrong phone number&quot;</span>,
<span class="sdzsirb">      &quot;archived&quot;</span>: <span class="sdzsirb">false</span>,
<span class="sdzsirb">      &quot;payToBankAccountId&quot;</span>: <span class="smdbnqw">&quot;bac01OPERATING00001a&quot;</span>,
<span class="sdzsirb">      &quot;amount&quot;</span>: <span class="sdzsirb">40.5</span>,
<span class="sdzsirb">      &quot;appliedAmount&quot;</span>: <span class="sdzsirb">0</span>,
<span class="sdzsirb">      &quot;status&quot;</span>: <span class="smdbnqw">&quot;NOT_APPLIED&quot;</span>,
<span class="sdzsirb">      &quot;createdTime&quot;</span>: <span class="smdbnqw">&quot;2026-03-12T15:05:00.000+00:00&quot;</span>,
<span class="sdzsirb">      &quot;updatedTime&quot;</span>: <span class="smdbnqw">&quot;2026-03-21T10:00:00.000+00:00&quot;</span>,
<span class="sdzsirb">      &quot;creditMemoLineItems&quot;</span>: [
        {
<span class="sdzsirb">          &quot;id&quot;</span>: <span class="smdbnqw">&quot;ccl01WRONGCARDS0001a&quot;</span>,
<span class="sdzsirb">          &quot;description&quot;</span>: <span class="smdbnqw">&quot;Business cards&quot;</span>,
<span class="sdzsirb">          &quot;price&quot;</span>: <span class="sdzsirb">45</span>,
<span class="sdzsirb">          &quot;quantity&quot;</span>: <span class="sdzsirb">1</span>,
<span class="sdzsirb">          &quot;amount&quot;</span>: <span class="sdzsirb">45</span>,
<span class="sdzsirb">          &quot;taxable&quot;</span>: <span class="sdzsirb">false</span>,
<span class="sdzsirb">          &quot;classifications&quot;</span>: {
<span class="sdzsirb">            &quot;chartOfAccountId&quot;</span>: <span class="smdbnqw">&quot;0ca01PRINTSALES0001b&quot;</span>,
<span class="sdzsirb">            &quot;itemId&quot;</span>: <span class="smdbnqw">&quot;0ii01PRINTITEM00001a&quot;</span>,
<span class="sdzsirb">            &quot;jobId&quot;</span>: <span class="smdbnqw">&quot;job01REBRANDJOB0001a&quot;</span>,
<span class="sdzsirb">            &quot;departmentId&quot;</span>: <span class="smdbnqw">&quot;0de01DESIGNDEP00001a&quot;</span>
          }
        },
        {
<span class="sdzsirb">          &quot;id&quot;</span>: <span class="smdbnqw">&quot;ccl01WRONGCARDS0002a&quot;</span>,
<span class="sdzsirb">          &quot;description&quot;</span>: <span class="smdbnqw">&quot;Discount given on the invoice&quot;</span>,
<span class="sdzsirb">          &quot;ratePercent&quot;</span>: <span class="sdzsirb">-10</span>,
<span class="sdzsirb">          &quot;amount&quot;</span>: <span class="sdzsirb">-4.5</span>
        }
      ],
<span class="sdzsirb">      &quot;classifications&quot;</span>: {
<span class="sdzsirb">        &quot;accountingClassId&quot;</span>: <span class="smdbnqw">&quot;cls01STUDIOCLS00001a&quot;</span>,
<span class="sdzsirb">        &quot;departmentId&quot;</span>: <span class="smdbnqw">&quot;0de01DESIGNDEP00001a&quot;</span>,
<span class="sdzsirb">        &quot;jobId&quot;</span>: <span class="smdbnqw">&quot;job01REBRANDJOB0001a&quot;</span>,
<span class="sdzsirb">        &quot;locationId&quot;</span>: <span class="smdbnqw">&quot;loc01OAKLANDLOC0001a&quot;</span>
      }
    },
    {
<span class="sdzsirb">      &quot;id&quot;</span>: <span class="smdbnqw">&quot;ccr01HARBORCREDIT02b&quot;</span>,
<span class="sdzsirb">      &quot;customerId&quot;</span>: <span class="smdbnqw">&quot;0cu01HARBORCAFE0001a&quot;</span>,
<span class="sdzsirb">      &quot;referenceNumber&quot;</span>: <span class="smdbnqw">&quot;JS-CM-4&quot;</span>,
<span class="sdzsirb">      &quot;creditDate&quot;</span>: <span class="smdbnqw">&quot;2026-03-16&quot;</span>,
<span class="sdzsirb">      &quot;description&quot;</span>: <span class="smdbnqw">&quot;Menus that were not needed&quot;</span>,
<span class="sdzsirb">      &quot;archived&quot;</span>: <span class="sdzsirb">false</span>,
<span class="sdzsirb">      &quot;salesTaxItemId&quot;</span>: <span class="smdbnqw">&quot;0ii01SALESTAX000001b&quot;</span>,
<span class="sdzsirb">      &quot;payToChartOfAccountId&quot;</span>: <span class="smdbnqw">&quot;0ca01PRINTSALES0001b&quot;</span>,
<span class="sdzsirb">      &quot;amount&quot;</span>: <span class="sdzsirb">110</span>,
<span class="sdzsirb">      &quot;appliedAmount&quot;</span>: <span class="sdzsirb">50</span>,
<span class="sdzsirb">      &quot;salesTaxTotal&quot;</span>: <span class="sdzsirb">10</span>,
<span class="sdzsirb">      &quot;salesTaxPercentage&quot;</span>: <span class="sdzsirb">10</span>,
<span class="sdzsirb">      &quot;status&quot;</span>: <span class="smdbnqw">&quot;PARTIALLY_APPLIED&quot;</span>,
<span class="sdzsirb">      &quot;createdTime&quot;</span>: <span class="smdbnqw">&quot;2026-03-16T09:20:00.000+00:00&quot;</span>,
<span class="sdzsirb">      &quot;updatedTime&quot;</span>: <span class="smdbnqw">&quot;2026-03-21T10:00:00.000+00:00&quot;</span>,
<span class="sdzsirb">      &quot;creditMemoLineItems&quot;</span>: [
        {
<span class="sdzsirb">          &quot;id&quot;</span>: <span class="smdbnqw">&quot;ccl01PRINTMENUS0001b&quot;</span>,
<span class="sdzsirb">          &quot;description&quot;</span>: <span class="smdbnqw">&quot;Printed menus&quot;</span>,
<span class="sdzsirb">          &quot;price&quot;</span>: <span class="sdzsirb">20</span>,
<span class="sdzsirb">          &quot;quantity&quot;</span>: <span class="sdzsirb">5</span>,
<span class="sdzsirb">          &quot;amount&quot;</span>: <span class="sdzsirb">100</span>,
<span class="sdzsirb">          &quot;taxable&quot;</span>: <span class="sdzsirb">true</span>
        }
      ],
<span class="sdzsirb">      &quot;usage&quot;</span>: [
        {
<span class="sdzsirb">          &quot;invoiceId&quot;</span>: <span class="smdbnqw">&quot;00e01HARBORINV00002b&quot;</span>,
<span class="sdzsirb">          &quot;amount&quot;</span>: <span class="sdzsirb">50</span>
        }
      ]
    }
  ]
}</code></pre></div></details><p>Source: <a href="https://developer.bill.com/reference/bulkrestorecreditmemo" target="_blank" rel="noreferrer">BILL&#39;s page</a>, documented by BILL.</p><h2 id="get" tabindex="-1">get <a class="header-anchor" href="#get" aria-label="Permalink to &quot;get {#get}&quot;">​</a></h2><p><strong>Get credit memo details.</strong> Returns the credit memo with the given ID. Its <code>usage</code> shows where it was applied.</p><p><code>GET /connect/v3/credit-memos/{creditMemoId}</code> · operation <code>getCreditMemo</code></p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1t8gfj">get</span>(creditMemoId: string, options<span class="s1itgoe">?:</span> RequestOptions): CallPromise<span class="s1itgoe">&lt;</span>CreditMemo<span class="s1itgoe">&gt;</span></code></pre></div><ul><li>Retry-safe, like every GET request.</li><li>Authentication: <code>session</code> or <code>oauth</code>.</li></ul><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="group-af_i2" id="tab-NnihuTo" checked><label data-title="SDK" for="tab-NnihuTo">SDK</label><input type="radio" name="group-af_i2" id="tab-KRTsSIF"><label data-title="HTTP" for="tab-KRTsSIF">HTTP</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">const</span><span class="sdzsirb"> creditMemo</span><span class="s1itgoe"> =</span><span class="s1itgoe"> await</span> bill.creditMemos.<span class="s1t8gfj">get</span>(<span class="smdbnqw">&#39;ccr01HARBORCREDIT01a&#39;</span>)</code></pre></div><div class="language-http vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">GET</span> /connect/v3/credit-memos/ccr01HARBORCREDIT01a <span class="s1itgoe">HTTP</span>/<span class="sdzsirb">1.1</span>
<span class="s17hn0y">Host</span><span class="s1itgoe">:</span><span class="smdbnqw"> gateway.stage.bill.com</span>
<span class="s17hn0y">devKey</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;devKey&gt;</span>
<span class="s17hn0y">sessionId</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;sessionId&gt;</span></code></pre></div></div></div><p><strong>Path IDs</strong></p><ul><li><code>creditMemoId</code> <span class="type">string</span> ID of the credit memo; begins with <code>ccr</code>.</li></ul><p><strong>Returns</strong> <a href="#type-creditmemo"><code>CreditMemo</code></a></p><p>The example response is that of <a href="#create"><code>create</code></a>.</p><p><strong>Errors</strong>, in addition to <a href="./errors.html">those of every call</a></p><ul><li><code>NotFoundError</code> if this ID does not exist.</li></ul><p>Source: <a href="https://developer.bill.com/reference/getcreditmemo" target="_blank" rel="noreferrer">BILL&#39;s page</a>, documented by BILL.</p><h2 id="replace" tabindex="-1">replace <a class="header-anchor" href="#replace" aria-label="Permalink to &quot;replace {#replace}&quot;">​</a></h2><p><strong>Replace a credit memo.</strong> Replaces the whole credit memo. A line item without an <code>id</code> is added; a line item that is omitted is removed.</p><p><code>PUT /connect/v3/credit-memos/{creditMemoId}</code> · operation <code>replaceCreditMemo</code></p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1t8gfj">replace</span>(creditMemoId: string, body: CreditMemoReplace, options<span class="s1itgoe">?:</span> RequestOptions): CallPromise<span class="s1itgoe">&lt;</span>CreditMemo<span class="s1itgoe">&gt;</span></code></pre></div><ul><li><strong>Not retried</strong> after an unknown outcome: <a href="./../guides/errors-and-retries.html#retries">check before you call it again</a>.</li><li>Authentication: <code>session</code> or <code>oauth</code>.</li></ul><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="group-vp5WX" id="tab-UeKF0dG" checked><label data-title="SDK" for="tab-UeKF0dG">SDK</label><input type="radio" name="group-vp5WX" id="tab-RJDpgJ0"><label data-title="HTTP" for="tab-RJDpgJ0">HTTP</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">const</span><span class="sdzsirb"> creditMemo</span><span class="s1itgoe"> =</span><span class="s1itgoe"> await</span> bill.creditMemos.<span class="s1t8gfj">replace</span>(
<span class="smdbnqw">  &#39;ccr01HARBORCREDIT01a&#39;</span>,
  {
    customerId: <span class="smdbnqw">&#39;0cu01HARBORCAFE0001a&#39;</span>,
    referenceNumber: <span class="smdbnqw">&#39;JS-CM-3&#39;</span>,
    creditDate: <span class="smdbnqw">&#39;2026-03-12&#39;</span>,
    description: <span class="smdbnqw">&#39;Box of cards with a wrong phone number&#39;</span>,
    payToBankAccountId: <span class="smdbnqw">&#39;bac01OPERATING00001a&#39;</span>,
    classifications: {
      accountingClassId: <span class="smdbnqw">&#39;cls01STUDIOCLS00001a&#39;</span>,
      departmentId: <span class="smdbnqw">&#39;0de01DESIGNDEP00001a&#39;</span>,
      jobId: <span class="smdbnqw">&#39;job01REBRANDJOB0001a&#39;</span>,
      locationId: <span class="smdbnqw">&#39;loc01OAKLANDLOC0001a&#39;</span>,
    },
    creditMemoLineItems: [
      {
        id: <span class="smdbnqw">&#39;ccl01WRONGCARDS0001a&#39;</span>,
        description: <span class="smdbnqw">&#39;Business cards&#39;</span>,
        price: <span class="sdzsirb">45</span>,
        quantity: <span class="sdzsirb">1</span>,
        taxable: <span class="sdzsirb">false</span>,
        classifications: {
          chartOfAccountId: <span class="smdbnqw">&#39;0ca01PRINTSALES0001b&#39;</span>,
          itemId: <span class="smdbnqw">&#39;0ii01PRINTITEM00001a&#39;</span>,
          jobId: <span class="smdbnqw">&#39;job01REBRANDJOB0001a&#39;</span>,
          departmentId: <span class="smdbnqw">&#39;0de01DESIGNDEP00001a&#39;</span>,
        },
      },
      { description: <span class="smdbnqw">&#39;Discount given on the invoice&#39;</span>, ratePercent: <span class="s1itgoe">-</span><span class="sdzsirb">10</span> },
    ],
  },
)</code></pre></div><div class="language-http vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">PUT</span> /connect/v3/credit-memos/ccr01HARBORCREDIT01a <span class="s1itgoe">HTTP</span>/<span class="sdzsirb">1.1</span>
<span class="s17hn0y">Host</span><span class="s1itgoe">:</span><span class="smdbnqw"> gateway.stage.bill.com</span>
<span class="s17hn0y">devKey</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;devKey&gt;</span>
<span class="s17hn0y">sessionId</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;sessionId&gt;</span>
<span class="s17hn0y">Content-Type</span><span class="s1itgoe">:</span><span class="smdbnqw"> application/json</span>

{
<span class="sdzsirb">  &quot;customerId&quot;</span>: <span class="smdbnqw">&quot;0cu01HARBORCAFE0001a&quot;</span>,
<span class="sdzsirb">  &quot;referenceNumber&quot;</span>: <span class="smdbnqw">&quot;JS-CM-3&quot;</span>,
<span class="sdzsirb">  &quot;creditDate&quot;</span>: <span class="smdbnqw">&quot;2026-03-12&quot;</span>,
<span class="sdzsirb">  &quot;description&quot;</span>: <span class="smdbnqw">&quot;Box of cards with a wrong phone number&quot;</span>,
<span class="sdzsirb">  &quot;payToBankAccountId&quot;</span>: <span class="smdbnqw">&quot;bac01OPERATING00001a&quot;</span>,
<span class="sdzsirb">  &quot;classifications&quot;</span>: {
<span class="sdzsirb">    &quot;accountingClassId&quot;</span>: <span class="smdbnqw">&quot;cls01STUDIOCLS00001a&quot;</span>,
<span class="sdzsirb">    &quot;departmentId&quot;</span>: <span class="smdbnqw">&quot;0de01DESIGNDEP00001a&quot;</span>,
<span class="sdzsirb">    &quot;jobId&quot;</span>: <span class="smdbnqw">&quot;job01REBRANDJOB0001a&quot;</span>,
<span class="sdzsirb">    &quot;locationId&quot;</span>: <span class="smdbnqw">&quot;loc01OAKLANDLOC0001a&quot;</span>
  },
<span class="sdzsirb">  &quot;creditMemoLineItems&quot;</span>: [
    {
<span class="sdzsirb">      &quot;id&quot;</span>: <span class="smdbnqw">&quot;ccl01WRONGCARDS0001a&quot;</span>,
<span class="sdzsirb">      &quot;description&quot;</span>: <span class="smdbnqw">&quot;Business cards&quot;</span>,
<span class="sdzsirb">      &quot;price&quot;</span>: <span class="sdzsirb">45</span>,
<span class="sdzsirb">      &quot;quantity&quot;</span>: <span class="sdzsirb">1</span>,
<span class="sdzsirb">      &quot;taxable&quot;</span>: <span class="sdzsirb">false</span>,
<span class="sdzsirb">      &quot;classifications&quot;</span>: {
<span class="sdzsirb">        &quot;chartOfAccountId&quot;</span>: <span class="smdbnqw">&quot;0ca01PRINTSALES0001b&quot;</span>,
<span class="sdzsirb">        &quot;itemId&quot;</span>: <span class="smdbnqw">&quot;0ii01PRINTITEM00001a&quot;</span>,
<span class="sdzsirb">        &quot;jobId&quot;</span>: <span class="smdbnqw">&quot;job01REBRANDJOB0001a&quot;</span>,
<span class="sdzsirb">        &quot;departmentId&quot;</span>: <span class="smdbnqw">&quot;0de01DESIGNDEP00001a&quot;</span>
      }
    },
    {
<span class="sdzsirb">      &quot;description&quot;</span>: <span class="smdbnqw">&quot;Discount given on the invoice&quot;</span>,
<span class="sdzsirb">      &quot;ratePercent&quot;</span>: <span class="sdzsirb">-10</span>
    }
  ]
}</code></pre></div></div></div><p><strong>Path IDs</strong></p><ul><li><code>creditMemoId</code> <span class="type">string</span> ID of the credit memo; begins with <code>ccr</code>.</li></ul><p><strong>Body</strong> <code>CreditMemoReplace</code></p><ul><li><code>customerId</code> <span class="type">string</span> <strong>required</strong> ID of the customer; begins with <code>0cu</code>.</li><li><code>referenceNumber</code> <span class="type">string</span> <strong>required</strong> Number the organization assigns to the credit memo.</li><li><code>creditDate</code> <span class="type">string (date)</span> <strong>required</strong> Date of the credit.</li><li><code>description</code> <span class="type">string</span> Free-text description.</li><li><code>salesTaxItemId</code> <span class="type">string</span> ID of the <code>SALES_TAX</code> item applied to taxable line items; begins with <code>0ii</code>.</li><li><code>payToChartOfAccountId</code> <span class="type">string</span> ID of the account in the chart of accounts for the credit; begins with <code>0ca</code>. Cannot be combined with <code>payToBankAccountId</code>.</li><li><code>payToBankAccountId</code> <span class="type">string</span> ID of the bank account for the credit; begins with <code>bac</code>. Cannot be combined with <code>payToChartOfAccountId</code>.</li><li><code>classifications</code> <span class="type">InvoiceClassificationsInput</span> General ledger classifications of a whole invoice, recurring invoice, or credit memo. <ul><li><code>accountingClassId</code> <span class="type">string</span> ID of the accounting class; begins with <code>cls</code>.</li><li><code>departmentId</code> <span class="type">string</span> ID of the department; begins with <code>0de</code>.</li><li><code>jobId</code> <span class="type">string</span> ID of the job; begins with <code>job</code>.</li><li><code>locationId</code> <span class="type">string</span> ID of the location; begins with <code>loc</code>.</li></ul></li><li><code>creditMemoLineItems</code> <span class="type">CreditMemoLineItemUpdate[]</span> <strong>required</strong> All line items of the credit. A line item that is omitted is removed. <ul><li><code>id</code> <span class="type">string</span> ID of the line item to keep or change.</li><li><code>description</code> <span class="type">string</span> Description of what the credit is for.</li><li><code>price</code> <span class="type">number</span> Price per unit. Cannot be combined with <code>ratePercent</code>.</li><li><code>quantity</code> <span class="type">number</span> Number of units.</li><li><code>ratePercent</code> <span class="type">number</span> Percentage of the sum of the preceding line items; negative for a discount. Cannot be combined with <code>price</code> and <code>quantity</code>.</li><li><code>taxable</code> <span class="type">boolean</span> Whether sales tax applies to the line item.</li><li><code>classifications</code> <span class="type">InvoiceLineItemClassificationsInput</span> General ledger classifications of a line item of an invoice, recurring invoice, or credit memo. <ul><li><code>chartOfAccountId</code> <span class="type">string</span> ID of the account in the chart of accounts; begins with <code>0ca</code>.</li><li><code>accountingClassId</code> <span class="type">string</span> ID of the accounting class; begins with <code>cls</code>.</li><li><code>departmentId</code> <span class="type">string</span> ID of the department; begins with <code>0de</code>.</li><li><code>jobId</code> <span class="type">string</span> ID of the job; begins with <code>job</code>.</li><li><code>locationId</code> <span class="type">string</span> ID of the location; begins with <code>loc</code>.</li><li><code>itemId</code> <span class="type">string</span> ID of the item that was sold; begins with <code>0ii</code>.</li></ul></li></ul></li></ul><p><strong>Returns</strong> <a href="#type-creditmemo"><code>CreditMemo</code></a></p><p>The example response is that of <a href="#create"><code>create</code></a>.</p><p><strong>Errors</strong>, in addition to <a href="./errors.html">those of every call</a></p><ul><li><code>NotFoundError</code> if this ID does not exist.</li></ul><p>Source: <a href="https://developer.bill.com/reference/replacecreditmemo" target="_blank" rel="noreferrer">BILL&#39;s page</a>, documented by BILL.</p><h2 id="update" tabindex="-1">update <a class="header-anchor" href="#update" aria-label="Permalink to &quot;update {#update}&quot;">​</a></h2><p><strong>Update a credit memo.</strong> Changes the given fields of a credit memo. Line items are identified by their <code>id</code>. BILL does not document whether a credit memo can still be changed after it was applied.</p><p><code>PATCH /connect/v3/credit-memos/{creditMemoId}</code> · operation <code>updateCreditMemo</code></p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1t8gfj">update</span>(creditMemoId: string, body: CreditMemoUpdate, options<span class="s1itgoe">?:</span> RequestOptions): CallPromise<span class="s1itgoe">&lt;</span>CreditMemo<span class="s1itgoe">&gt;</span></code></pre></div><ul><li><strong>Not retried</strong> after an unknown outcome: <a href="./../guides/errors-and-retries.html#retries">check before you call it again</a>.</li><li>Authentication: <code>session</code> or <code>oauth</code>.</li></ul><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="group-qZqIn" id="tab-MxVGNAB" checked><label data-title="SDK" for="tab-MxVGNAB">SDK</label><input type="radio" name="group-qZqIn" id="tab-rHKv_GT"><label data-title="HTTP" for="tab-rHKv_GT">HTTP</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">const</span><span class="sdzsirb"> creditMemo</span><span class="s1itgoe"> =</span><span class="s1itgoe"> await</span> bill.creditMemos.<span class="s1t8gfj">update</span>(<span class="smdbnqw">&#39;ccr01HARBORCREDIT01a&#39;</span>, {
  description: <span class="smdbnqw">&#39;Box of cards with a wrong phone number&#39;</span>,
  creditMemoLineItems: [
    { id: <span class="smdbnqw">&#39;ccl01WRONGCARDS0001a&#39;</span>, price: <span class="sdzsirb">45</span>, quantity: <span class="sdzsirb">1</span> },
  ],
})</code></pre></div><div class="language-http vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">PATCH</span> /connect/v3/credit-memos/ccr01HARBORCREDIT01a <span class="s1itgoe">HTTP</span>/<span class="sdzsirb">1.1</span>
<span class="s17hn0y">Host</span><span class="s1itgoe">:</span><span class="smdbnqw"> gateway.stage.bill.com</span>
<span class="s17hn0y">devKey</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;devKey&gt;</span>
<span class="s17hn0y">sessionId</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;sessionId&gt;</span>
<span class="s17hn0y">Content-Type</span><span class="s1itgoe">:</span><span class="smdbnqw"> application/json</span>

{
<span class="sdzsirb">  &quot;description&quot;</span>: <span class="smdbnqw">&quot;Box of cards with a wrong phone number&quot;</span>,
<span class="sdzsirb">  &quot;creditMemoLineItems&quot;</span>: [
    {
<span class="sdzsirb">      &quot;id&quot;</span>: <span class="smdbnqw">&quot;ccl01WRONGCARDS0001a&quot;</span>,
<span class="sdzsirb">      &quot;price&quot;</span>: <span class="sdzsirb">45</span>,
<span class="sdzsirb">      &quot;quantity&quot;</span>: <span class="sdzsirb">1</span>
    }
  ]
}</code></pre></div></div></div><p><strong>Path IDs</strong></p><ul><li><code>creditMemoId</code> <span class="type">string</span> ID of the credit memo; begins with <code>ccr</code>.</li></ul><p><strong>Body</strong> <code>CreditMemoUpdate</code></p><ul><li><code>customerId</code> <span class="type">string</span> ID of the customer; begins with <code>0cu</code>.</li><li><code>referenceNumber</code> <span class="type">string</span> Number the organization assigns to the credit memo.</li><li><code>creditDate</code> <span class="type">string (date)</span> Date of the credit.</li><li><code>description</code> <span class="type">string</span> Free-text description.</li><li><code>salesTaxItemId</code> <span class="type">string</span> ID of the <code>SALES_TAX</code> item applied to taxable line items; begins with <code>0ii</code>.</li><li><code>payToChartOfAccountId</code> <span class="type">string</span> ID of the account in the chart of accounts for the credit; begins with <code>0ca</code>. Cannot be combined with <code>payToBankAccountId</code>.</li><li><code>payToBankAccountId</code> <span class="type">string</span> ID of the bank account for the credit; begins with <code>bac</code>. Cannot be combined with <code>payToChartOfAccountId</code>.</li><li><code>classifications</code> <span class="type">InvoiceClassificationsInput</span> General ledger classifications of a whole invoice, recurring invoice, or credit memo. <ul><li><code>accountingClassId</code> <span class="type">string</span> ID of the accounting class; begins with <code>cls</code>.</li><li><code>departmentId</code> <span class="type">string</span> ID of the department; begins with <code>0de</code>.</li><li><code>jobId</code> <span class="type">string</span> ID of the job; begins with <code>job</code>.</li><li><code>locationId</code> <span class="type">string</span> ID of the location; begins with <code>loc</code>.</li></ul></li><li><code>creditMemoLineItems</code> <span class="type">CreditMemoLineItemUpdate[]</span> Line items to change; the others stay unchanged. <ul><li><code>id</code> <span class="type">string</span> ID of the line item to keep or change.</li><li><code>description</code> <span class="type">string</span> Description of what the credit is for.</li><li><code>price</code> <span class="type">number</span> Price per unit. Cannot be combined with <code>ratePercent</code>.</li><li><code>quantity</code> <span class="type">number</span> Number of units.</li><li><code>ratePercent</code> <span class="type">number</span> Percentage of the sum of the preceding line items; negative for a discount. Cannot be combined with <code>price</code> and <code>quantity</code>.</li><li><code>taxable</code> <span class="type">boolean</span> Whether sales tax applies to the line item.</li><li><code>classifications</code> <span class="type">InvoiceLineItemClassificationsInput</span> General ledger classifications of a line item of an invoice, recurring invoice, or credit memo. <ul><li><code>chartOfAccountId</code> <span class="type">string</span> ID of the account in the chart of accounts; begins with <code>0ca</code>.</li><li><code>accountingClassId</code> <span class="type">string</span> ID of the accounting class; begins with <code>cls</code>.</li><li><code>departmentId</code> <span class="type">string</span> ID of the department; begins with <code>0de</code>.</li><li><code>jobId</code> <span class="type">string</span> ID of the job; begins with <code>job</code>.</li><li><code>locationId</code> <span class="type">string</span> ID of the location; begins with <code>loc</code>.</li><li><code>itemId</code> <span class="type">string</span> ID of the item that was sold; begins with <code>0ii</code>.</li></ul></li></ul></li></ul><p><strong>Returns</strong> <a href="#type-creditmemo"><code>CreditMemo</code></a></p><p>The example response is that of <a href="#create"><code>create</code></a>.</p><p><strong>Errors</strong>, in addition to <a href="./errors.html">those of every call</a></p><ul><li><code>NotFoundError</code> if this ID does not exist.</li></ul><p>Source: <a href="https://developer.bill.com/reference/updatecreditmemo" target="_blank" rel="noreferrer">BILL&#39;s page</a>, documented by BILL.</p><h2 id="archive" tabindex="-1">archive <a class="header-anchor" href="#archive" aria-label="Permalink to &quot;archive {#archive}&quot;">​</a></h2><p><strong>Archive a credit memo.</strong> Archives a credit memo and returns it. Archiving a credit memo that is already archived changes nothing.</p><p><code>POST /connect/v3/credit-memos/{creditMemoId}/archive</code> · operation <code>archiveCreditMemo</code></p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1t8gfj">archive</span>(creditMemoId: string, options<span class="s1itgoe">?:</span> RequestOptions): CallPromise<span class="s1itgoe">&lt;</span>CreditMemo<span class="s1itgoe">&gt;</span></code></pre></div><ul><li>Retry-safe: the SDK retries it after an unknown outcome.</li><li>Authentication: <code>session</code> or <code>oauth</code>.</li></ul><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="group-j804I" id="tab-kM20ABi" checked><label data-title="SDK" for="tab-kM20ABi">SDK</label><input type="radio" name="group-j804I" id="tab-OHcv5fW"><label data-title="HTTP" for="tab-OHcv5fW">HTTP</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">const</span><span class="sdzsirb"> creditMemo</span><span class="s1itgoe"> =</span><span class="s1itgoe"> await</span> bill.creditMemos.<span class="s1t8gfj">archive</span>(<span class="smdbnqw">&#39;ccr01HARBORCREDIT01a&#39;</span>)</code></pre></div><div class="language-http vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">POST</span> /connect/v3/credit-memos/ccr01HARBORCREDIT01a/archive <span class="s1itgoe">HTTP</span>/<span class="sdzsirb">1.1</span>
<span class="s17hn0y">Host</span><span class="s1itgoe">:</span><span class="smdbnqw"> gateway.stage.bill.com</span>
<span class="s17hn0y">devKey</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;devKey&gt;</span>
<span class="s17hn0y">sessionId</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;sessionId&gt;</span></code></pre></div></div></div><p><strong>Path IDs</strong></p><ul><li><code>creditMemoId</code> <span class="type">string</span> ID of the credit memo; begins with <code>ccr</code>.</li></ul><p><strong>Returns</strong> <a href="#type-creditmemo"><code>CreditMemo</code></a></p><details class="details custom-block"><summary>Example response</summary><div class="language-json vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">json</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code>{
<span class="sdzsirb">  &quot;id&quot;</span>: <span class="smdbnqw">&quot;ccr01HARBORCREDIT01a&quot;</span>,
<span class="sdzsirb">  &quot;customerId&quot;</span>: <span class="smdbnqw">&quot;0cu01HARBORCAFE0001a&quot;</span>,
<span class="sdzsirb">  &quot;referenceNumber&quot;</span>: <span class="smdbnqw">&quot;JS-CM-3&quot;</span>,
<span class="sdzsirb">  &quot;creditDate&quot;</span>: <span class="smdbnqw">&quot;2026-03-12&quot;</span>,
<span class="sdzsirb">  &quot;description&quot;</span>: <span class="smdbnqw">&quot;Box of cards with a wrong phone number&quot;</span>,
<span class="sdzsirb">  &quot;archived&quot;</span>: <span class="sdzsirb">true</span>,
<span class="sdzsirb">  &quot;payToBankAccountId&quot;</span>: <span class="smdbnqw">&quot;bac01OPERATING00001a&quot;</span>,
<span class="sdzsirb">  &quot;amount&quot;</span>: <span class="sdzsirb">40.5</span>,
<span class="sdzsirb">  &quot;appliedAmount&quot;</span>: <span class="sdzsirb">0</span>,
<span class="sdzsirb">  &quot;status&quot;</span>: <span class="smdbnqw">&quot;NOT_APPLIED&quot;</span>,
<span class="sdzsirb">  &quot;createdTime&quot;</span>: <span class="smdbnqw">&quot;2026-03-12T15:05:00.000+00:00&quot;</span>,
<span class="sdzsirb">  &quot;updatedTime&quot;</span>: <span class="smdbnqw">&quot;2026-03-20T09:00:00.000+00:00&quot;</span>,
<span class="sdzsirb">  &quot;creditMemoLineItems&quot;</span>: [
    {
<span class="sdzsirb">      &quot;id&quot;</span>: <span class="smdbnqw">&quot;ccl01WRONGCARDS0001a&quot;</span>,
<span class="sdzsirb">      &quot;description&quot;</span>: <span class="smdbnqw">&quot;Business cards&quot;</span>,
<span class="sdzsirb">      &quot;price&quot;</span>: <span class="sdzsirb">45</span>,
<span class="sdzsirb">      &quot;quantity&quot;</span>: <span class="sdzsirb">1</span>,
<span class="sdzsirb">      &quot;amount&quot;</span>: <span class="sdzsirb">45</span>,
<span class="sdzsirb">      &quot;taxable&quot;</span>: <span class="sdzsirb">false</span>,
<span class="sdzsirb">      &quot;classifications&quot;</span>: {
<span class="sdzsirb">        &quot;chartOfAccountId&quot;</span>: <span class="smdbnqw">&quot;0ca01PRINTSALES0001b&quot;</span>,
<span class="sdzsirb">        &quot;itemId&quot;</span>: <span class="smdbnqw">&quot;0ii01PRINTITEM00001a&quot;</span>,
<span class="sdzsirb">        &quot;jobId&quot;</span>: <span class="smdbnqw">&quot;job01REBRANDJOB0001a&quot;</span>,
<span class="sdzsirb">        &quot;departmentId&quot;</span>: <span class="smdbnqw">&quot;0de01DESIGNDEP00001a&quot;</span>
      }
    },
    {
<span class="sdzsirb">      &quot;id&quot;</span>: <span class="smdbnqw">&quot;ccl01WRONGCARDS0002a&quot;</span>,
<span class="sdzsirb">      &quot;description&quot;</span>: <span class="smdbnqw">&quot;Discount given on the invoice&quot;</span>,
<span class="sdzsirb">      &quot;ratePercent&quot;</span>: <span class="sdzsirb">-10</span>,
<span class="sdzsirb">      &quot;amount&quot;</span>: <span class="sdzsirb">-4.5</span>
    }
  ],
<span class="sdzsirb">  &quot;classifications&quot;</span>: {
<span class="sdzsirb">    &quot;accountingClassId&quot;</span>: <span class="smdbnqw">&quot;cls01STUDIOCLS00001a&quot;</span>,
<span class="sdzsirb">    &quot;departmentId&quot;</span>: <span class="smdbnqw">&quot;0de01DESIGNDEP00001a&quot;</span>,
<span class="sdzsirb">    &quot;jobId&quot;</span>: <span class="smdbnqw">&quot;job01REBRANDJOB0001a&quot;</span>,
<span class="sdzsirb">    &quot;locationId&quot;</span>: <span class="smdbnqw">&quot;loc01OAKLANDLOC0001a&quot;</span>
  }
}</code></pre></div></details><p><strong>Errors</strong>, in addition to <a href="./errors.html">those of every call</a></p><ul><li><code>NotFoundError</code> if this ID does not exist.</li></ul><p>Source: <a href="https://developer.bill.com/reference/archivecreditmemo" target="_blank" rel="noreferrer">BILL&#39;s page</a>, documented by BILL.</p><h2 id="restore" tabindex="-1">restore <a class="header-anchor" href="#restore" aria-label="Permalink to &quot;restore {#restore}&quot;">​</a></h2><p><strong>Restore a credit memo.</strong> Restores an archived credit memo and returns it. Restoring a credit memo that is not archived changes nothing.</p><p><code>POST /connect/v3/credit-memos/{creditMemoId}/restore</code> · operation <code>restoreCreditMemo</code></p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1t8gfj">restore</span>(creditMemoId: string, options<span class="s1itgoe">?:</span> RequestOptions): CallPromise<span class="s1itgoe">&lt;</span>CreditMemo<span class="s1itgoe">&gt;</span></code></pre></div><ul><li>Retry-safe: the SDK retries it after an unknown outcome.</li><li>Authentication: <code>session</code> or <code>oauth</code>.</li></ul><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="group-cYM5B" id="tab-N3DC4iz" checked><label data-title="SDK" for="tab-N3DC4iz">SDK</label><input type="radio" name="group-cYM5B" id="tab-QvV4bq9"><label data-title="HTTP" for="tab-QvV4bq9">HTTP</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">const</span><span class="sdzsirb"> creditMemo</span><span class="s1itgoe"> =</span><span class="s1itgoe"> await</span> bill.creditMemos.<span class="s1t8gfj">restore</span>(<span class="smdbnqw">&#39;ccr01HARBORCREDIT01a&#39;</span>)</code></pre></div><div class="language-http vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">POST</span> /connect/v3/credit-memos/ccr01HARBORCREDIT01a/restore <span class="s1itgoe">HTTP</span>/<span class="sdzsirb">1.1</span>
<span class="s17hn0y">Host</span><span class="s1itgoe">:</span><span class="smdbnqw"> gateway.stage.bill.com</span>
<span class="s17hn0y">devKey</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;devKey&gt;</span>
<span class="s17hn0y">sessionId</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;sessionId&gt;</span></code></pre></div></div></div><p><strong>Path IDs</strong></p><ul><li><code>creditMemoId</code> <span class="type">string</span> ID of the credit memo; begins with <code>ccr</code>.</li></ul><p><strong>Returns</strong> <a href="#type-creditmemo"><code>CreditMemo</code></a></p><p>The example response is that of <a href="#create"><code>create</code></a>.</p><p><strong>Errors</strong>, in addition to <a href="./errors.html">those of every call</a></p><ul><li><code>NotFoundError</code> if this ID does not exist.</li></ul><p>Source: <a href="https://developer.bill.com/reference/restorecreditmemo" target="_blank" rel="noreferrer">BILL&#39;s page</a>, documented by BILL.</p><h2 id="type-creditmemo" tabindex="-1">Type CreditMemo <a class="header-anchor" href="#type-creditmemo" aria-label="Permalink to &quot;Type CreditMemo {#type-creditmemo}&quot;">​</a></h2><p>Credit that the organization owes a customer, to be applied to invoices.</p><ul><li><code>id</code> <span class="type">string</span> <strong>required</strong> ID of the credit memo; begins with <code>ccr</code>.</li><li><code>customerId</code> <span class="type">string</span> ID of the customer; begins with <code>0cu</code>.</li><li><code>referenceNumber</code> <span class="type">string</span> Number the organization assigns to the credit memo.</li><li><code>creditDate</code> <span class="type">string (date)</span> Date of the credit.</li><li><code>description</code> <span class="type">string</span> Free-text description.</li><li><code>archived</code> <span class="type">boolean</span> Whether the credit memo is archived.</li><li><code>salesTaxItemId</code> <span class="type">string</span> ID of the <code>SALES_TAX</code> item applied to taxable line items; begins with <code>0ii</code>.</li><li><code>payToChartOfAccountId</code> <span class="type">string</span> ID of the account in the chart of accounts for the credit; begins with <code>0ca</code>. Cannot be combined with <code>payToBankAccountId</code>.</li><li><code>payToBankAccountId</code> <span class="type">string</span> ID of the bank account for the credit; begins with <code>bac</code>. Cannot be combined with <code>payToChartOfAccountId</code>.</li><li><code>amount</code> <span class="type">number</span> Total of the credit, including sales tax (inferred).</li><li><code>appliedAmount</code> <span class="type">number</span> Amount of the credit that is used up.</li><li><code>salesTaxTotal</code> <span class="type">number</span> Sales tax that BILL calculated.</li><li><code>salesTaxPercentage</code> <span class="type">number</span> Sales tax rate in percent.</li><li><code>status</code> <span class="type">CreditStatus</span> How much of a credit is used. BILL&#39;s samples of credit memos show all of the values. It is inferred that vendor credits use the same values. Values: <code>NOT_APPLIED</code>, <code>PARTIALLY_APPLIED</code>, <code>FULLY_APPLIED</code>, <code>IN_PROCESS</code>, <code>UNDEFINED</code>; BILL may add more.</li><li><code>createdTime</code> <span class="type">string (date-time)</span> Date and time the credit memo was created.</li><li><code>updatedTime</code> <span class="type">string (date-time)</span> Date and time the credit memo was last changed.</li><li><code>creditMemoLineItems</code> <span class="type">CreditMemoLineItem[]</span> Line items of the credit. <ul><li><code>id</code> <span class="type">string</span> <strong>required</strong> ID of the line item. BILL does not document its prefix.</li><li><code>description</code> <span class="type">string</span> Description of what the credit is for.</li><li><code>price</code> <span class="type">number</span> Price per unit. Cannot be combined with <code>ratePercent</code>.</li><li><code>quantity</code> <span class="type">number</span> Number of units.</li><li><code>amount</code> <span class="type">number</span> Amount of the line item: the price times the quantity, or the percentage of the preceding line items.</li><li><code>ratePercent</code> <span class="type">number</span> Percentage of the sum of the preceding line items; negative for a discount. Cannot be combined with <code>price</code> and <code>quantity</code>.</li><li><code>taxable</code> <span class="type">boolean</span> Whether sales tax applies to the line item.</li><li><code>classifications</code> <span class="type">InvoiceLineItemClassifications</span> General ledger classifications of a line item of an invoice, recurring invoice, or credit memo. <ul><li><code>chartOfAccountId</code> <span class="type">string</span> ID of the account in the chart of accounts; begins with <code>0ca</code>.</li><li><code>accountingClassId</code> <span class="type">string</span> ID of the accounting class; begins with <code>cls</code>.</li><li><code>departmentId</code> <span class="type">string</span> ID of the department; begins with <code>0de</code>.</li><li><code>jobId</code> <span class="type">string</span> ID of the job; begins with <code>job</code>.</li><li><code>locationId</code> <span class="type">string</span> ID of the location; begins with <code>loc</code>.</li><li><code>itemId</code> <span class="type">string</span> ID of the item that was sold; begins with <code>0ii</code>.</li></ul></li></ul></li><li><code>classifications</code> <span class="type">InvoiceClassifications</span> General ledger classifications of a whole invoice, recurring invoice, or credit memo. <ul><li><code>accountingClassId</code> <span class="type">string</span> ID of the accounting class; begins with <code>cls</code>.</li><li><code>departmentId</code> <span class="type">string</span> ID of the department; begins with <code>0de</code>.</li><li><code>jobId</code> <span class="type">string</span> ID of the job; begins with <code>job</code>.</li><li><code>locationId</code> <span class="type">string</span> ID of the location; begins with <code>loc</code>.</li></ul></li><li><code>usage</code> <span class="type">CreditMemoUsage[]</span> Where the credit was applied; only in list and get responses. <ul><li><code>invoiceId</code> <span class="type">string</span> ID of the invoice; begins with <code>00e</code>.</li><li><code>amount</code> <span class="type">number</span> Amount of the credit that was used.</li></ul></li></ul><h2 id="type-creditmemobulkresult" tabindex="-1">Type CreditMemoBulkResult <a class="header-anchor" href="#type-creditmemobulkresult" aria-label="Permalink to &quot;Type CreditMemoBulkResult {#type-creditmemobulkresult}&quot;">​</a></h2><p>Result of a bulk request for credit memos.</p><ul><li><code>creditMemos</code> <span class="type">CreditMemo[]</span> <strong>required</strong> The credit memos after the request. <ul><li><code>id</code> <span class="type">string</span> <strong>required</strong> ID of the credit memo; begins with <code>ccr</code>.</li><li><code>customerId</code> <span class="type">string</span> ID of the customer; begins with <code>0cu</code>.</li><li><code>referenceNumber</code> <span class="type">string</span> Number the organization assigns to the credit memo.</li><li><code>creditDate</code> <span class="type">string (date)</span> Date of the credit.</li><li><code>description</code> <span class="type">string</span> Free-text description.</li><li><code>archived</code> <span class="type">boolean</span> Whether the credit memo is archived.</li><li><code>salesTaxItemId</code> <span class="type">string</span> ID of the <code>SALES_TAX</code> item applied to taxable line items; begins with <code>0ii</code>.</li><li><code>payToChartOfAccountId</code> <span class="type">string</span> ID of the account in the chart of accounts for the credit; begins with <code>0ca</code>. Cannot be combined with <code>payToBankAccountId</code>.</li><li><code>payToBankAccountId</code> <span class="type">string</span> ID of the bank account for the credit; begins with <code>bac</code>. Cannot be combined with <code>payToChartOfAccountId</code>.</li><li><code>amount</code> <span class="type">number</span> Total of the credit, including sales tax (inferred).</li><li><code>appliedAmount</code> <span class="type">number</span> Amount of the credit that is used up.</li><li><code>salesTaxTotal</code> <span class="type">number</span> Sales tax that BILL calculated.</li><li><code>salesTaxPercentage</code> <span class="type">number</span> Sales tax rate in percent.</li><li><code>status</code> <span class="type">CreditStatus</span> How much of a credit is used. BILL&#39;s samples of credit memos show all of the values. It is inferred that vendor credits use the same values. Values: <code>NOT_APPLIED</code>, <code>PARTIALLY_APPLIED</code>, <code>FULLY_APPLIED</code>, <code>IN_PROCESS</code>, <code>UNDEFINED</code>; BILL may add more.</li><li><code>createdTime</code> <span class="type">string (date-time)</span> Date and time the credit memo was created.</li><li><code>updatedTime</code> <span class="type">string (date-time)</span> Date and time the credit memo was last changed.</li><li><code>creditMemoLineItems</code> <span class="type">CreditMemoLineItem[]</span> Line items of the credit. <ul><li><code>id</code> <span class="type">string</span> <strong>required</strong> ID of the line item. BILL does not document its prefix.</li><li><code>description</code> <span class="type">string</span> Description of what the credit is for.</li><li><code>price</code> <span class="type">number</span> Price per unit. Cannot be combined with <code>ratePercent</code>.</li><li><code>quantity</code> <span class="type">number</span> Number of units.</li><li><code>amount</code> <span class="type">number</span> Amount of the line item: the price times the quantity, or the percentage of the preceding line items.</li><li><code>ratePercent</code> <span class="type">number</span> Percentage of the sum of the preceding line items; negative for a discount. Cannot be combined with <code>price</code> and <code>quantity</code>.</li><li><code>taxable</code> <span class="type">boolean</span> Whether sales tax applies to the line item.</li><li><code>classifications</code> <span class="type">InvoiceLineItemClassifications</span> General ledger classifications of a line item of an invoice, recurring invoice, or credit memo. <ul><li><code>chartOfAccountId</code> <span class="type">string</span> ID of the account in the chart of accounts; begins with <code>0ca</code>.</li><li><code>accountingClassId</code> <span class="type">string</span> ID of the accounting class; begins with <code>cls</code>.</li><li><code>departmentId</code> <span class="type">string</span> ID of the department; begins with <code>0de</code>.</li><li><code>jobId</code> <span class="type">string</span> ID of the job; begins with <code>job</code>.</li><li><code>locationId</code> <span class="type">string</span> ID of the location; begins with <code>loc</code>.</li><li><code>itemId</code> <span class="type">string</span> ID of the item that was sold; begins with <code>0ii</code>.</li></ul></li></ul></li><li><code>classifications</code> <span class="type">InvoiceClassifications</span> General ledger classifications of a whole invoice, recurring invoice, or credit memo. <ul><li><code>accountingClassId</code> <span class="type">string</span> ID of the accounting class; begins with <code>cls</code>.</li><li><code>departmentId</code> <span class="type">string</span> ID of the department; begins with <code>0de</code>.</li><li><code>jobId</code> <span class="type">string</span> ID of the job; begins with <code>job</code>.</li><li><code>locationId</code> <span class="type">string</span> ID of the location; begins with <code>loc</code>.</li></ul></li><li><code>usage</code> <span class="type">CreditMemoUsage[]</span> Where the credit was applied; only in list and get responses. <ul><li><code>invoiceId</code> <span class="type">string</span> ID of the invoice; begins with <code>00e</code>.</li><li><code>amount</code> <span class="type">number</span> Amount of the credit that was used.</li></ul></li></ul></li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("reference/credit-memos.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const creditMemos = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  creditMemos as default
};
