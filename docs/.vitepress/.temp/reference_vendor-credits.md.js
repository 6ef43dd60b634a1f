import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"bill.vendorCredits","description":"Methods of bill.vendorCredits in the TypeScript SDK for BILL's v3 API: list, create, createBulk, replaceBulk, updateBulk, archiveBulk, get, replace, update, archive.","frontmatter":{"title":"bill.vendorCredits","description":"Methods of bill.vendorCredits in the TypeScript SDK for BILL's v3 API: list, create, createBulk, replaceBulk, updateBulk, archiveBulk, get, replace, update, archive.","edit":"spec/paths","lastUpdated":"2026-11-28T11:34:19.000Z"},"headers":[],"relativePath":"reference/vendor-credits.md","filePath":"spec/paths","lastUpdated":1795865659000}`);
const _sfc_main = { name: "reference/vendor-credits.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="bill-vendorcredits" tabindex="-1">bill.vendorCredits <a class="header-anchor" href="#bill-vendorcredits" aria-label="Permalink to &quot;bill.vendorCredits&quot;">​</a></h1><ul><li><a href="#list"><code>list</code></a> Get list of vendor credits</li><li><a href="#create"><code>create</code></a> Create a vendor credit</li><li><a href="#createBulk"><code>createBulk</code></a> Create multiple vendor credits</li><li><a href="#replaceBulk"><code>replaceBulk</code></a> Replace multiple vendor credits</li><li><a href="#updateBulk"><code>updateBulk</code></a> Update multiple vendor credits</li><li><a href="#archiveBulk"><code>archiveBulk</code></a> Archive multiple vendor credits</li><li><a href="#get"><code>get</code></a> Get vendor credit details</li><li><a href="#replace"><code>replace</code></a> Replace a vendor credit</li><li><a href="#update"><code>update</code></a> Update a vendor credit</li><li><a href="#archive"><code>archive</code></a> Archive a vendor credit</li></ul><h2 id="list" tabindex="-1">list <a class="header-anchor" href="#list" aria-label="Permalink to &quot;list {#list}&quot;">​</a></h2><p><strong>Get list of vendor credits.</strong> Returns the vendor credits of the organization, one page at a time. The <code>usage</code> of each vendor credit shows where it was applied.</p><p><code>GET /connect/v3/vendor-credits</code> · operation <code>listVendorCredits</code></p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1t8gfj">list</span>(params<span class="s1itgoe">?:</span> VendorCreditListParams, options<span class="s1itgoe">?:</span> RequestOptions): PagePromise<span class="s1itgoe">&lt;</span>VendorCredit<span class="s1itgoe">&gt;</span></code></pre></div><ul><li>Retry-safe, like every GET request.</li><li>Authentication: <code>session</code> or <code>oauth</code>.</li></ul><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="group-AMSa6" id="tab-T5fE0V-" checked><label data-title="SDK" for="tab-T5fE0V-">SDK</label><input type="radio" name="group-AMSa6" id="tab-UJM_Gsp"><label data-title="HTTP" for="tab-UJM_Gsp">HTTP</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">for</span><span class="s1itgoe"> await</span> (<span class="s1itgoe">const</span><span class="sdzsirb"> vendorCredit</span><span class="s1itgoe"> of</span> bill.vendorCredits.<span class="s1t8gfj">list</span>()) {
  console.<span class="s1t8gfj">log</span>(vendorCredit.id)
}</code></pre></div><div class="language-http vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">GET</span> /connect/v3/vendor-credits <span class="s1itgoe">HTTP</span>/<span class="sdzsirb">1.1</span>
<span class="s17hn0y">Host</span><span class="s1itgoe">:</span><span class="smdbnqw"> gateway.stage.bill.com</span>
<span class="s17hn0y">devKey</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;devKey&gt;</span>
<span class="s17hn0y">sessionId</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;sessionId&gt;</span></code></pre></div></div></div><p><strong>Parameters</strong> <code>VendorCreditListParams</code></p><ul><li><code>max</code> <span class="type">number</span> Number of items per page, from 1 to 100; defaults to 20.</li><li><code>page</code> <span class="type">string</span> Page token, from <code>nextPage</code> or <code>prevPage</code> of an earlier response.</li><li><code>sort</code> <span class="type">string</span> Sort order, such as <code>createdTime:desc</code>. Separate multiple fields with commas. BILL publishes a list of sortable fields for credit memos, followed by an identical second list. It is inferred that the second list is for vendor credits. <ul><li>Fields: <code>archived</code>, <code>creditDate</code>, <code>amount</code>, <code>appliedAmount</code>, <code>createdTime</code>, <code>updatedTime</code></li></ul></li><li><code>filters</code> <span class="type">string</span> Filters for vendor credits, each in the form <code>field:operator:value</code>. Separate multiple filters with commas. BILL&#39;s samples show only <code>id:eq</code>; BILL&#39;s list of filterable fields is not known.</li></ul><p><strong>Returns</strong> pages of <a href="#type-vendorcredit"><code>VendorCredit</code></a>: see <a href="./../guides/pagination-and-filters.html">Pagination and filters</a>.</p><details class="details custom-block"><summary>Example response</summary><div class="language-json vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">json</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code>{
<span class="sdzsirb">  &quot;results&quot;</span>: [
    {
<span class="sdzsirb">      &quot;id&quot;</span>: <span class="smdbnqw">&quot;vcr01CEDARCREDIT001a&quot;</span>,
<span class="sdzsirb">      &quot;vendorId&quot;</span>: <span class="smdbnqw">&quot;00901CEDARPAPER0001a&quot;</span>,
<span class="sdzsirb">      &quot;referenceNumber&quot;</span>: <span class="smdbnqw">&quot;CPS-CR-7&quot;</span>,
<span class="sdzsirb">      &quot;creditDate&quot;</span>: <span class="smdbnqw">&quot;2026-03-10&quot;</span>,
<span class="sdzsirb">      &quot;description&quot;</span>: <span class="smdbnqw">&quot;Paper sent back&quot;</span>,
<span class="sdzsirb">      &quot;archived&quot;</span>: <span class="sdzsirb">false</span>,
<span class="sdzsirb">      &quot;applyToBankAccountId&quot;</span>: <span class="smdbnqw">&quot;bac01OPERATING00001a&quot;</span>,
<span class="sdzsirb">      &quot;amount&quot;</span>: <span class="sdzsirb">25</span>,
<span class="sdzsirb">      &quot;appliedAmount&quot;</span>: <span class="sdzsirb">0</span>,
<span class="sdzsirb">      &quot;status&quot;</span>: <span class="smdbnqw">&quot;NOT_APPLIED&quot;</span>,
<span class="sdzsirb">      &quot;createdTime&quot;</span>: <span class="smdbnqw">&quot;2026-03-10T10:15:00.000+00:00&quot;</span>,
<span class="sdzsirb">      &quot;updatedTime&quot;</span>: <span class="smdbnqw">&quot;2026-03-10T10:15:00.000+00:00&quot;</span>,
<span class="sdzsirb">      &quot;vendorCreditLineItems&quot;</span>: [
        {
<span class="sdzsirb">          &quot;id&quot;</span>: <span class="smdbnqw">&quot;vcl01RETURNLINE0001a&quot;</span>,
<span class="sdzsirb">          &quot;description&quot;</span>: <span class="smdbnqw">&quot;Ten reams of matt paper&quot;</span>,
<span class="sdzsirb">          &quot;amount&quot;</span>: <span class="sdzsirb">20.5</span>,
<span class="sdzsirb">          &quot;classifications&quot;</span>: {
<span class="sdzsirb">            &quot;chartOfAccountId&quot;</span>: <span class="smdbnqw">&quot;0ca01OFFICEEXP00001a&quot;</span>,
<span class="sdzsirb">            &quot;accountingClassId&quot;</span>: <span class="smdbnqw">&quot;cls01STUDIOCLS00001a&quot;</span>,
<span class="sdzsirb">            &quot;departmentId&quot;</span>: <span class="smdbnqw">&quot;0de01DESIGNDEP00001a&quot;</span>,
<span class="sdzsirb">            &quot;locationId&quot;</span>: <span class="smdbnqw">&quot;loc01OAKLANDLOC0001a&quot;</span>,
<span class="sdzsirb">            &quot;employeeId&quot;</span>: <span class="smdbnqw">&quot;emp01AVERYSTON00001a&quot;</span>
          }
        },
        {
<span class="sdzsirb">          &quot;id&quot;</span>: <span class="smdbnqw">&quot;vcl01RETURNLINE0002a&quot;</span>,
<span class="sdzsirb">          &quot;description&quot;</span>: <span class="smdbnqw">&quot;Sample booklets&quot;</span>,
<span class="sdzsirb">          &quot;amount&quot;</span>: <span class="sdzsirb">4.5</span>,
<span class="sdzsirb">          &quot;classifications&quot;</span>: {
<span class="sdzsirb">            &quot;chartOfAccountId&quot;</span>: <span class="smdbnqw">&quot;0ca01OFFICEEXP00001a&quot;</span>,
<span class="sdzsirb">            &quot;jobId&quot;</span>: <span class="smdbnqw">&quot;job01REBRANDJOB0001a&quot;</span>,
<span class="sdzsirb">            &quot;itemId&quot;</span>: <span class="smdbnqw">&quot;0ii01PRINTITEM00001a&quot;</span>,
<span class="sdzsirb">            &quot;customerId&quot;</span>: <span class="smdbnqw">&quot;0cu01HARBORCAFE0001a&quot;</span>
          }
        }
      ]
    }
  ]
}</code></pre></div></details><p>Source: <a href="https://developer.bill.com/reference/listvendorcredits" target="_blank" rel="noreferrer">BILL&#39;s page</a>, documented by BILL.</p><h2 id="create" tabindex="-1">create <a class="header-anchor" href="#create" aria-label="Permalink to &quot;create {#create}&quot;">​</a></h2><p><strong>Create a vendor credit.</strong> Creates a vendor credit. A vendor credit states what the vendor owes the organization. To use the credit, add it to <code>vendorCredits</code> of a bill or of a recorded payment. Set only one of <code>applyToChartOfAccountId</code> and <code>applyToBankAccountId</code>.</p><p><code>POST /connect/v3/vendor-credits</code> · operation <code>createVendorCredit</code></p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1t8gfj">create</span>(body: VendorCreditCreate, options<span class="s1itgoe">?:</span> RequestOptions): CallPromise<span class="s1itgoe">&lt;</span>VendorCredit<span class="s1itgoe">&gt;</span></code></pre></div><ul><li><strong>Not retried</strong> after an unknown outcome: <a href="./../guides/errors-and-retries.html#retries">check before you call it again</a>.</li><li>Authentication: <code>session</code> or <code>oauth</code>.</li></ul><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="group-aZuu3" id="tab-ntCZvsO" checked><label data-title="SDK" for="tab-ntCZvsO">SDK</label><input type="radio" name="group-aZuu3" id="tab-1i1TAit"><label data-title="HTTP" for="tab-1i1TAit">HTTP</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">const</span><span class="sdzsirb"> vendorCredit</span><span class="s1itgoe"> =</span><span class="s1itgoe"> await</span> bill.vendorCredits.<span class="s1t8gfj">create</span>({
  vendorId: <span class="smdbnqw">&#39;00901CEDARPAPER0001a&#39;</span>,
  referenceNumber: <span class="smdbnqw">&#39;CPS-CR-7&#39;</span>,
  creditDate: <span class="smdbnqw">&#39;2026-03-10&#39;</span>,
  description: <span class="smdbnqw">&#39;Paper sent back&#39;</span>,
  applyToBankAccountId: <span class="smdbnqw">&#39;bac01OPERATING00001a&#39;</span>,
  vendorCreditLineItems: [
    {
      description: <span class="smdbnqw">&#39;Ten reams of matt paper&#39;</span>,
      amount: <span class="sdzsirb">20.5</span>,
      classifications: {
        chartOfAccountId: <span class="smdbnqw">&#39;0ca01OFFICEEXP00001a&#39;</span>,
        accountingClassId: <span class="smdbnqw">&#39;cls01STUDIOCLS00001a&#39;</span>,
        departmentId: <span class="smdbnqw">&#39;0de01DESIGNDEP00001a&#39;</span>,
        locationId: <span class="smdbnqw">&#39;loc01OAKLANDLOC0001a&#39;</span>,
        employeeId: <span class="smdbnqw">&#39;emp01AVERYSTON00001a&#39;</span>,
      },
    },
    {
      description: <span class="smdbnqw">&#39;Sample booklets&#39;</span>,
      amount: <span class="sdzsirb">4.5</span>,
      classifications: {
        chartOfAccountId: <span class="smdbnqw">&#39;0ca01OFFICEEXP00001a&#39;</span>,
        jobId: <span class="smdbnqw">&#39;job01REBRANDJOB0001a&#39;</span>,
        itemId: <span class="smdbnqw">&#39;0ii01PRINTITEM00001a&#39;</span>,
        customerId: <span class="smdbnqw">&#39;0cu01HARBORCAFE0001a&#39;</span>,
      },
    },
  ],
})</code></pre></div><div class="language-http vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">POST</span> /connect/v3/vendor-credits <span class="s1itgoe">HTTP</span>/<span class="sdzsirb">1.1</span>
<span class="s17hn0y">Host</span><span class="s1itgoe">:</span><span class="smdbnqw"> gateway.stage.bill.com</span>
<span class="s17hn0y">devKey</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;devKey&gt;</span>
<span class="s17hn0y">sessionId</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;sessionId&gt;</span>
<span class="s17hn0y">Content-Type</span><span class="s1itgoe">:</span><span class="smdbnqw"> application/json</span>

{
<span class="sdzsirb">  &quot;vendorId&quot;</span>: <span class="smdbnqw">&quot;00901CEDARPAPER0001a&quot;</span>,
<span class="sdzsirb">  &quot;referenceNumber&quot;</span>: <span class="smdbnqw">&quot;CPS-CR-7&quot;</span>,
<span class="sdzsirb">  &quot;creditDate&quot;</span>: <span class="smdbnqw">&quot;2026-03-10&quot;</span>,
<span class="sdzsirb">  &quot;description&quot;</span>: <span class="smdbnqw">&quot;Paper sent back&quot;</span>,
<span class="sdzsirb">  &quot;applyToBankAccountId&quot;</span>: <span class="smdbnqw">&quot;bac01OPERATING00001a&quot;</span>,
<span class="sdzsirb">  &quot;vendorCreditLineItems&quot;</span>: [
    {
<span class="sdzsirb">      &quot;description&quot;</span>: <span class="smdbnqw">&quot;Ten reams of matt paper&quot;</span>,
<span class="sdzsirb">      &quot;amount&quot;</span>: <span class="sdzsirb">20.5</span>,
<span class="sdzsirb">      &quot;classifications&quot;</span>: {
<span class="sdzsirb">        &quot;chartOfAccountId&quot;</span>: <span class="smdbnqw">&quot;0ca01OFFICEEXP00001a&quot;</span>,
<span class="sdzsirb">        &quot;accountingClassId&quot;</span>: <span class="smdbnqw">&quot;cls01STUDIOCLS00001a&quot;</span>,
<span class="sdzsirb">        &quot;departmentId&quot;</span>: <span class="smdbnqw">&quot;0de01DESIGNDEP00001a&quot;</span>,
<span class="sdzsirb">        &quot;locationId&quot;</span>: <span class="smdbnqw">&quot;loc01OAKLANDLOC0001a&quot;</span>,
<span class="sdzsirb">        &quot;employeeId&quot;</span>: <span class="smdbnqw">&quot;emp01AVERYSTON00001a&quot;</span>
      }
    },
    {
<span class="sdzsirb">      &quot;description&quot;</span>: <span class="smdbnqw">&quot;Sample booklets&quot;</span>,
<span class="sdzsirb">      &quot;amount&quot;</span>: <span class="sdzsirb">4.5</span>,
<span class="sdzsirb">      &quot;classifications&quot;</span>: {
<span class="sdzsirb">        &quot;chartOfAccountId&quot;</span>: <span class="smdbnqw">&quot;0ca01OFFICEEXP00001a&quot;</span>,
<span class="sdzsirb">        &quot;jobId&quot;</span>: <span class="smdbnqw">&quot;job01REBRANDJOB0001a&quot;</span>,
<span class="sdzsirb">        &quot;itemId&quot;</span>: <span class="smdbnqw">&quot;0ii01PRINTITEM00001a&quot;</span>,
<span class="sdzsirb">        &quot;customerId&quot;</span>: <span class="smdbnqw">&quot;0cu01HARBORCAFE0001a&quot;</span>
      }
    }
  ]
}</code></pre></div></div></div><p><strong>Body</strong> <code>VendorCreditCreate</code></p><ul><li><code>vendorId</code> <span class="type">string</span> <strong>required</strong> ID of the vendor; begins with <code>009</code>.</li><li><code>referenceNumber</code> <span class="type">string</span> <strong>required</strong> Number the organization or the vendor assigns to the credit.</li><li><code>creditDate</code> <span class="type">string (date)</span> <strong>required</strong> Date of the credit.</li><li><code>description</code> <span class="type">string</span> Free-text description.</li><li><code>applyToChartOfAccountId</code> <span class="type">string</span> ID of the account in the chart of accounts that the credit is applied to; begins with <code>0ca</code>. Cannot be combined with <code>applyToBankAccountId</code>.</li><li><code>applyToBankAccountId</code> <span class="type">string</span> ID of the bank account that the credit is applied to; begins with <code>bac</code>. Cannot be combined with <code>applyToChartOfAccountId</code>.</li><li><code>vendorCreditLineItems</code> <span class="type">VendorCreditLineItemCreate[]</span> <strong>required</strong> Line items of the credit. <ul><li><code>description</code> <span class="type">string</span> Description of what the credit is for.</li><li><code>amount</code> <span class="type">number</span> <strong>required</strong> Amount of the line item, in the vendor&#39;s currency if that is not USD.</li><li><code>classifications</code> <span class="type">BillLineItemClassificationsInput</span> General ledger classifications of a line item. <ul><li><code>chartOfAccountId</code> <span class="type">string</span> ID of the account in the chart of accounts; begins with <code>0ca</code>.</li><li><code>accountingClassId</code> <span class="type">string</span> ID of the accounting class; begins with <code>cls</code>.</li><li><code>departmentId</code> <span class="type">string</span> ID of the department; begins with <code>0de</code>.</li><li><code>employeeId</code> <span class="type">string</span> ID of the employee; begins with <code>emp</code>.</li><li><code>jobId</code> <span class="type">string</span> ID of the job; begins with <code>job</code>.</li><li><code>locationId</code> <span class="type">string</span> ID of the location; begins with <code>loc</code>.</li><li><code>itemId</code> <span class="type">string</span> ID of the item; begins with <code>0ii</code>.</li><li><code>customerId</code> <span class="type">string</span> ID of the customer the cost was incurred for; begins with <code>0cu</code>.</li></ul></li></ul></li></ul><p><strong>Returns</strong> <a href="#type-vendorcredit"><code>VendorCredit</code></a></p><details class="details custom-block"><summary>Example response</summary><div class="language-json vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">json</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code>{
<span class="sdzsirb">  &quot;id&quot;</span>: <span class="smdbnqw">&quot;vcr01CEDARCREDIT001a&quot;</span>,
<span class="sdzsirb">  &quot;vendorId&quot;</span>: <span class="smdbnqw">&quot;00901CEDARPAPER0001a&quot;</span>,
<span class="sdzsirb">  &quot;referenceNumber&quot;</span>: <span class="smdbnqw">&quot;CPS-CR-7&quot;</span>,
<span class="sdzsirb">  &quot;creditDate&quot;</span>: <span class="smdbnqw">&quot;2026-03-10&quot;</span>,
<span class="sdzsirb">  &quot;description&quot;</span>: <span class="smdbnqw">&quot;Paper sent back&quot;</span>,
<span class="sdzsirb">  &quot;archived&quot;</span>: <span class="sdzsirb">false</span>,
<span class="sdzsirb">  &quot;applyToBankAccountId&quot;</span>: <span class="smdbnqw">&quot;bac01OPERATING00001a&quot;</span>,
<span class="sdzsirb">  &quot;amount&quot;</span>: <span class="sdzsirb">25</span>,
<span class="sdzsirb">  &quot;appliedAmount&quot;</span>: <span class="sdzsirb">0</span>,
<span class="sdzsirb">  &quot;status&quot;</span>: <span class="smdbnqw">&quot;NOT_APPLIED&quot;</span>,
<span class="sdzsirb">  &quot;createdTime&quot;</span>: <span class="smdbnqw">&quot;2026-03-10T10:15:00.000+00:00&quot;</span>,
<span class="sdzsirb">  &quot;updatedTime&quot;</span>: <span class="smdbnqw">&quot;2026-03-10T10:15:00.000+00:00&quot;</span>,
<span class="sdzsirb">  &quot;vendorCreditLineItems&quot;</span>: [
    {
<span class="sdzsirb">      &quot;id&quot;</span>: <span class="smdbnqw">&quot;vcl01RETURNLINE0001a&quot;</span>,
<span class="sdzsirb">      &quot;description&quot;</span>: <span class="smdbnqw">&quot;Ten reams of matt paper&quot;</span>,
<span class="sdzsirb">      &quot;amount&quot;</span>: <span class="sdzsirb">20.5</span>,
<span class="sdzsirb">      &quot;classifications&quot;</span>: {
<span class="sdzsirb">        &quot;chartOfAccountId&quot;</span>: <span class="smdbnqw">&quot;0ca01OFFICEEXP00001a&quot;</span>,
<span class="sdzsirb">        &quot;accountingClassId&quot;</span>: <span class="smdbnqw">&quot;cls01STUDIOCLS00001a&quot;</span>,
<span class="sdzsirb">        &quot;departmentId&quot;</span>: <span class="smdbnqw">&quot;0de01DESIGNDEP00001a&quot;</span>,
<span class="sdzsirb">        &quot;locationId&quot;</span>: <span class="smdbnqw">&quot;loc01OAKLANDLOC0001a&quot;</span>,
<span class="sdzsirb">        &quot;employeeId&quot;</span>: <span class="smdbnqw">&quot;emp01AVERYSTON00001a&quot;</span>
      }
    },
    {
<span class="sdzsirb">      &quot;id&quot;</span>: <span class="smdbnqw">&quot;vcl01RETURNLINE0002a&quot;</span>,
<span class="sdzsirb">      &quot;description&quot;</span>: <span class="smdbnqw">&quot;Sample booklets&quot;</span>,
<span class="sdzsirb">      &quot;amount&quot;</span>: <span class="sdzsirb">4.5</span>,
<span class="sdzsirb">      &quot;classifications&quot;</span>: {
<span class="sdzsirb">        &quot;chartOfAccountId&quot;</span>: <span class="smdbnqw">&quot;0ca01OFFICEEXP00001a&quot;</span>,
<span class="sdzsirb">        &quot;jobId&quot;</span>: <span class="smdbnqw">&quot;job01REBRANDJOB0001a&quot;</span>,
<span class="sdzsirb">        &quot;itemId&quot;</span>: <span class="smdbnqw">&quot;0ii01PRINTITEM00001a&quot;</span>,
<span class="sdzsirb">        &quot;customerId&quot;</span>: <span class="smdbnqw">&quot;0cu01HARBORCAFE0001a&quot;</span>
      }
    }
  ]
}</code></pre></div></details><p>Source: <a href="https://developer.bill.com/reference/createvendorcredit" target="_blank" rel="noreferrer">BILL&#39;s page</a>, documented by BILL.</p><h2 id="createBulk" tabindex="-1">createBulk <a class="header-anchor" href="#createBulk" aria-label="Permalink to &quot;createBulk {#createBulk}&quot;">​</a></h2><p><strong>Create multiple vendor credits.</strong> Creates up to 50 vendor credits. BILL does not document what happens to the other vendor credits if one is rejected.</p><p><code>POST /connect/v3/vendor-credits/bulk</code> · operation <code>bulkCreateVendorCredit</code></p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1t8gfj">createBulk</span>(body: VendorCreditCreate[], options<span class="s1itgoe">?:</span> RequestOptions): CallPromise<span class="s1itgoe">&lt;</span>VendorCreditBulkResult<span class="s1itgoe">&gt;</span></code></pre></div><ul><li><strong>Not retried</strong> after an unknown outcome: <a href="./../guides/errors-and-retries.html#retries">check before you call it again</a>.</li><li>Authentication: <code>session</code> or <code>oauth</code>.</li></ul><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="group-izfmK" id="tab-jKL8gn_" checked><label data-title="SDK" for="tab-jKL8gn_">SDK</label><input type="radio" name="group-izfmK" id="tab-lK-GuTn"><label data-title="HTTP" for="tab-lK-GuTn">HTTP</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">const</span><span class="sdzsirb"> result</span><span class="s1itgoe"> =</span><span class="s1itgoe"> await</span> bill.vendorCredits.<span class="s1t8gfj">createBulk</span>([
  {
    vendorId: <span class="smdbnqw">&#39;00901CEDARPAPER0001a&#39;</span>,
    referenceNumber: <span class="smdbnqw">&#39;CPS-CR-7&#39;</span>,
    creditDate: <span class="smdbnqw">&#39;2026-03-10&#39;</span>,
    description: <span class="smdbnqw">&#39;Paper sent back&#39;</span>,
    applyToBankAccountId: <span class="smdbnqw">&#39;bac01OPERATING00001a&#39;</span>,
    vendorCreditLineItems: [
      {
        description: <span class="smdbnqw">&#39;Ten reams of matt paper&#39;</span>,
        amount: <span class="sdzsirb">20.5</span>,
        classifications: {
          chartOfAccountId: <span class="smdbnqw">&#39;0ca01OFFICEEXP00001a&#39;</span>,
          accountingClassId: <span class="smdbnqw">&#39;cls01STUDIOCLS00001a&#39;</span>,
          departmentId: <span class="smdbnqw">&#39;0de01DESIGNDEP00001a&#39;</span>,
          locationId: <span class="smdbnqw">&#39;loc01OAKLANDLOC0001a&#39;</span>,
          employeeId: <span class="smdbnqw">&#39;emp01AVERYSTON00001a&#39;</span>,
        },
      },
      {
        description: <span class="smdbnqw">&#39;Sample booklets&#39;</span>,
        amount: <span class="sdzsirb">4.5</span>,
        classifications: {
          chartOfAccountId: <span class="smdbnqw">&#39;0ca01OFFICEEXP00001a&#39;</span>,
          jobId: <span class="smdbnqw">&#39;job01REBRANDJOB0001a&#39;</span>,
          itemId: <span class="smdbnqw">&#39;0ii01PRINTITEM00001a&#39;</span>,
          customerId: <span class="smdbnqw">&#39;0cu01HARBORCAFE0001a&#39;</span>,
        },
      },
    ],
  },
  {
    vendorId: <span class="smdbnqw">&#39;00901MAPLEPRINT0001b&#39;</span>,
    referenceNumber: <span class="smdbnqw">&#39;MPW-CR-2&#39;</span>,
    creditDate: <span class="smdbnqw">&#39;2026-03-12&#39;</span>,
    description: <span class="smdbnqw">&#39;Misprinted cards&#39;</span>,
    vendorCreditLineItems: [
      {
        description: <span class="smdbnqw">&#39;Reprint of one box&#39;</span>,
        amount: <span class="sdzsirb">30</span>,
        classifications: { chartOfAccountId: <span class="smdbnqw">&#39;0ca01OFFICEEXP00001a&#39;</span> },
      },
    ],
  },
])</code></pre></div><div class="language-http vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">POST</span> /connect/v3/vendor-credits/bulk <span class="s1itgoe">HTTP</span>/<span class="sdzsirb">1.1</span>
<span class="s17hn0y">Host</span><span class="s1itgoe">:</span><span class="smdbnqw"> gateway.stage.bill.com</span>
<span class="s17hn0y">devKey</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;devKey&gt;</span>
<span class="s17hn0y">sessionId</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;sessionId&gt;</span>
<span class="s17hn0y">Content-Type</span><span class="s1itgoe">:</span><span class="smdbnqw"> application/json</span>

[
  {
<span class="sdzsirb">    &quot;vendorId&quot;</span>: <span class="smdbnqw">&quot;00901CEDARPAPER0001a&quot;</span>,
<span class="sdzsirb">    &quot;referenceNumber&quot;</span>: <span class="smdbnqw">&quot;CPS-CR-7&quot;</span>,
<span class="sdzsirb">    &quot;creditDate&quot;</span>: <span class="smdbnqw">&quot;2026-03-10&quot;</span>,
<span class="sdzsirb">    &quot;description&quot;</span>: <span class="smdbnqw">&quot;Paper sent back&quot;</span>,
<span class="sdzsirb">    &quot;applyToBankAccountId&quot;</span>: <span class="smdbnqw">&quot;bac01OPERATING00001a&quot;</span>,
<span class="sdzsirb">    &quot;vendorCreditLineItems&quot;</span>: [
      {
<span class="sdzsirb">        &quot;description&quot;</span>: <span class="smdbnqw">&quot;Ten reams of matt paper&quot;</span>,
<span class="sdzsirb">        &quot;amount&quot;</span>: <span class="sdzsirb">20.5</span>,
<span class="sdzsirb">        &quot;classifications&quot;</span>: {
<span class="sdzsirb">          &quot;chartOfAccountId&quot;</span>: <span class="smdbnqw">&quot;0ca01OFFICEEXP00001a&quot;</span>,
<span class="sdzsirb">          &quot;accountingClassId&quot;</span>: <span class="smdbnqw">&quot;cls01STUDIOCLS00001a&quot;</span>,
<span class="sdzsirb">          &quot;departmentId&quot;</span>: <span class="smdbnqw">&quot;0de01DESIGNDEP00001a&quot;</span>,
<span class="sdzsirb">          &quot;locationId&quot;</span>: <span class="smdbnqw">&quot;loc01OAKLANDLOC0001a&quot;</span>,
<span class="sdzsirb">          &quot;employeeId&quot;</span>: <span class="smdbnqw">&quot;emp01AVERYSTON00001a&quot;</span>
        }
      },
      {
<span class="sdzsirb">        &quot;description&quot;</span>: <span class="smdbnqw">&quot;Sample booklets&quot;</span>,
<span class="sdzsirb">        &quot;amount&quot;</span>: <span class="sdzsirb">4.5</span>,
<span class="sdzsirb">        &quot;classifications&quot;</span>: {
<span class="sdzsirb">          &quot;chartOfAccountId&quot;</span>: <span class="smdbnqw">&quot;0ca01OFFICEEXP00001a&quot;</span>,
<span class="sdzsirb">          &quot;jobId&quot;</span>: <span class="smdbnqw">&quot;job01REBRANDJOB0001a&quot;</span>,
<span class="sdzsirb">          &quot;itemId&quot;</span>: <span class="smdbnqw">&quot;0ii01PRINTITEM00001a&quot;</span>,
<span class="sdzsirb">          &quot;customerId&quot;</span>: <span class="smdbnqw">&quot;0cu01HARBORCAFE0001a&quot;</span>
        }
      }
    ]
  },
  {
<span class="sdzsirb">    &quot;vendorId&quot;</span>: <span class="smdbnqw">&quot;00901MAPLEPRINT0001b&quot;</span>,
<span class="sdzsirb">    &quot;referenceNumber&quot;</span>: <span class="smdbnqw">&quot;MPW-CR-2&quot;</span>,
<span class="sdzsirb">    &quot;creditDate&quot;</span>: <span class="smdbnqw">&quot;2026-03-12&quot;</span>,
<span class="sdzsirb">    &quot;description&quot;</span>: <span class="smdbnqw">&quot;Misprinted cards&quot;</span>,
<span class="sdzsirb">    &quot;vendorCreditLineItems&quot;</span>: [
      {
<span class="sdzsirb">        &quot;description&quot;</span>: <span class="smdbnqw">&quot;Reprint of one box&quot;</span>,
<span class="sdzsirb">        &quot;amount&quot;</span>: <span class="sdzsirb">30</span>,
<span class="sdzsirb">        &quot;classifications&quot;</span>: {
<span class="sdzsirb">          &quot;chartOfAccountId&quot;</span>: <span class="smdbnqw">&quot;0ca01OFFICEEXP00001a&quot;</span>
        }
      }
    ]
  }
]</code></pre></div></div></div><p><strong>Body</strong> <a href="#create"><code>VendorCreditCreate[]</code></a></p><p><strong>Returns</strong> <a href="#type-vendorcreditbulkresult"><code>VendorCreditBulkResult</code></a></p><details class="details custom-block"><summary>Example response</summary><div class="language-json vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">json</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code>{
<span class="sdzsirb">  &quot;vendorCredits&quot;</span>: [
    {
<span class="sdzsirb">      &quot;id&quot;</span>: <span class="smdbnqw">&quot;vcr01CEDARCREDIT001a&quot;</span>,
<span class="sdzsirb">      &quot;vendorId&quot;</span>: <span class="smdbnqw">&quot;00901CEDARPAPER0001a&quot;</span>,
<span class="sdzsirb">      &quot;referenceNumber&quot;</span>: <span class="smdbnqw">&quot;CPS-CR-7&quot;</span>,
<span class="sdzsirb">      &quot;creditDate&quot;</span>: <span class="smdbnqw">&quot;2026-03-10&quot;</span>,
<span class="sdzsirb">      &quot;description&quot;</span>: <span class="smdbnqw">&quot;Paper sent back&quot;</span>,
<span class="sdzsirb">      &quot;archived&quot;</span>: <span class="sdzsirb">false</span>,
<span class="sdzsirb">      &quot;applyToBankAccountId&quot;</span>: <span class="smdbnqw">&quot;bac01OPERATING00001a&quot;</span>,
<span class="sdzsirb">      &quot;amount&quot;</span>: <span class="sdzsirb">25</span>,
<span class="sdzsirb">      &quot;appliedAmount&quot;</span>: <span class="sdzsirb">0</span>,
<span class="sdzsirb">      &quot;status&quot;</span>: <span class="smdbnqw">&quot;NOT_APPLIED&quot;</span>,
<span class="sdzsirb">      &quot;createdTime&quot;</span>: <span class="smdbnqw">&quot;2026-03-10T10:15:00.000+00:00&quot;</span>,
<span class="sdzsirb">      &quot;updatedTime&quot;</span>: <span class="smdbnqw">&quot;2026-03-10T10:15:00.000+00:00&quot;</span>,
<span class="sdzsirb">      &quot;vendorCreditLineItems&quot;</span>: [
        {
<span class="sdzsirb">          &quot;id&quot;</span>: <span class="smdbnqw">&quot;vcl01RETURNLINE0001a&quot;</span>,
<span class="sdzsirb">          &quot;description&quot;</span>: <span class="smdbnqw">&quot;Ten reams of matt paper&quot;</span>,
<span class="sdzsirb">          &quot;amount&quot;</span>: <span class="sdzsirb">20.5</span>,
<span class="sdzsirb">          &quot;classifications&quot;</span>: {
<span class="sdzsirb">            &quot;chartOfAccountId&quot;</span>: <span class="smdbnqw">&quot;0ca01OFFICEEXP00001a&quot;</span>,
<span class="sdzsirb">            &quot;accountingClassId&quot;</span>: <span class="smdbnqw">&quot;cls01STUDIOCLS00001a&quot;</span>,
<span class="sdzsirb">            &quot;departmentId&quot;</span>: <span class="smdbnqw">&quot;0de01DESIGNDEP00001a&quot;</span>,
<span class="sdzsirb">            &quot;locationId&quot;</span>: <span class="smdbnqw">&quot;loc01OAKLANDLOC0001a&quot;</span>,
<span class="sdzsirb">            &quot;employeeId&quot;</span>: <span class="smdbnqw">&quot;emp01AVERYSTON00001a&quot;</span>
          }
        },
        {
<span class="sdzsirb">          &quot;id&quot;</span>: <span class="smdbnqw">&quot;vcl01RETURNLINE0002a&quot;</span>,
<span class="sdzsirb">          &quot;description&quot;</span>: <span class="smdbnqw">&quot;Sample booklets&quot;</span>,
<span class="sdzsirb">          &quot;amount&quot;</span>: <span class="sdzsirb">4.5</span>,
<span class="sdzsirb">          &quot;classifications&quot;</span>: {
<span class="sdzsirb">            &quot;chartOfAccountId&quot;</span>: <span class="smdbnqw">&quot;0ca01OFFICEEXP00001a&quot;</span>,
<span class="sdzsirb">            &quot;jobId&quot;</span>: <span class="smdbnqw">&quot;job01REBRANDJOB0001a&quot;</span>,
<span class="sdzsirb">            &quot;itemId&quot;</span>: <span class="smdbnqw">&quot;0ii01PRINTITEM00001a&quot;</span>,
<span class="sdzsirb">            &quot;customerId&quot;</span>: <span class="smdbnqw">&quot;0cu01HARBORCAFE0001a&quot;</span>
          }
        }
      ]
    },
    {
<span class="sdzsirb">      &quot;id&quot;</span>: <span class="smdbnqw">&quot;vcr01MAPLECREDIT001b&quot;</span>,
<span class="sdzsirb">      &quot;vendorId&quot;</span>: <span class="smdbnqw">&quot;00901MAPLEPRINT0001b&quot;</span>,
<span class="sdzsirb">      &quot;referenceNumber&quot;</span>: <span class="smdbnqw">&quot;MPW-CR-2&quot;</span>,
<span class="sdzsirb">      &quot;creditDate&quot;</span>: <span class="smdbnqw">&quot;2026-03-12&quot;</span>,
<span class="sdzsirb">      &quot;description&quot;</span>: <span class="smdbnqw">&quot;Misprinted cards&quot;</span>,
<span class="sdzsirb">      &quot;archived&quot;</span>: <span class="sdzsirb">false</span>,
<span class="sdzsirb">      &quot;amount&quot;</span>: <span class="sdzsirb">30</span>,
<span class="sdzsirb">      &quot;appliedAmount&quot;</span>: <span class="sdzsirb">0</span>,
<span class="sdzsirb">      &quot;status&quot;</span>: <span class="smdbnqw">&quot;NOT_APPLIED&quot;</span>,
<span class="sdzsirb">      &quot;createdTime&quot;</span>: <span class="smdbnqw">&quot;2026-03-12T11:40:00.000+00:00&quot;</span>,
<span class="sdzsirb">      &quot;updatedTime&quot;</span>: <span class="smdbnqw">&quot;2026-03-12T11:40:00.000+00:00&quot;</span>,
<span class="sdzsirb">      &quot;vendorCreditLineItems&quot;</span>: [
        {
<span class="sdzsirb">          &quot;id&quot;</span>: <span class="smdbnqw">&quot;vcl01REPRINTLINE001b&quot;</span>,
<span class="sdzsirb">          &quot;description&quot;</span>: <span class="smdbnqw">&quot;Reprint of one box&quot;</span>,
<span class="sdzsirb">          &quot;amount&quot;</span>: <span class="sdzsirb">30</span>,
<span class="sdzsirb">          &quot;classifications&quot;</span>: {
<span class="sdzsirb">            &quot;chartOfAccountId&quot;</span>: <span class="smdbnqw">&quot;0ca01OFFICEEXP00001a&quot;</span>
          }
        }
      ]
    }
  ]
}</code></pre></div></details><p>Source: <a href="https://developer.bill.com/reference/bulkcreatevendorcredit" target="_blank" rel="noreferrer">BILL&#39;s page</a>, documented by BILL.</p><h2 id="replaceBulk" tabindex="-1">replaceBulk <a class="header-anchor" href="#replaceBulk" aria-label="Permalink to &quot;replaceBulk {#replaceBulk}&quot;">​</a></h2><p><strong>Replace multiple vendor credits.</strong> Replaces several vendor credits in full. A line item without an <code>id</code> is added; a line item that is omitted is removed. BILL does not document how many vendor credits one request can replace; bulk creation accepts up to 50. BILL does not document what happens to the other vendor credits if one is rejected.</p><p><code>PUT /connect/v3/vendor-credits/bulk</code> · operation <code>bulkReplaceVendorCredit</code></p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1t8gfj">replaceBulk</span>(body: VendorCreditReplaceWithId[], options<span class="s1itgoe">?:</span> RequestOptions): CallPromise<span class="s1itgoe">&lt;</span>VendorCreditBulkResult<span class="s1itgoe">&gt;</span></code></pre></div><ul><li><strong>Not retried</strong> after an unknown outcome: <a href="./../guides/errors-and-retries.html#retries">check before you call it again</a>.</li><li>Authentication: <code>session</code> or <code>oauth</code>.</li></ul><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="group-r-4Ar" id="tab-Rbwc3BI" checked><label data-title="SDK" for="tab-Rbwc3BI">SDK</label><input type="radio" name="group-r-4Ar" id="tab-pBXBArI"><label data-title="HTTP" for="tab-pBXBArI">HTTP</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">const</span><span class="sdzsirb"> result</span><span class="s1itgoe"> =</span><span class="s1itgoe"> await</span> bill.vendorCredits.<span class="s1t8gfj">replaceBulk</span>([
  {
    id: <span class="smdbnqw">&#39;vcr01CEDARCREDIT001a&#39;</span>,
    vendorId: <span class="smdbnqw">&#39;00901CEDARPAPER0001a&#39;</span>,
    referenceNumber: <span class="smdbnqw">&#39;CPS-CR-7&#39;</span>,
    creditDate: <span class="smdbnqw">&#39;2026-03-10&#39;</span>,
    description: <span class="smdbnqw">&#39;Paper sent back&#39;</span>,
    applyToBankAccountId: <span class="smdbnqw">&#39;bac01OPERATING00001a&#39;</span>,
    vendorCreditLineItems: [
      {
        id: <span class="smdbnqw">&#39;vcl01RETURNLINE0001a&#39;</span>,
        description: <span class="smdbnqw">&#39;Ten reams of matt paper&#39;</span>,
        amount: <span class="sdzsirb">20.5</span>,
        classifications: {
          chartOfAccountId: <span class="smdbnqw">&#39;0ca01OFFICEEXP00001a&#39;</span>,
          accountingClassId: <span class="smdbnqw">&#39;cls01STUDIOCLS00001a&#39;</span>,
          departmentId: <span class="smdbnqw">&#39;0de01DESIGNDEP00001a&#39;</span>,
          locationId: <span class="smdbnqw">&#39;loc01OAKLANDLOC0001a&#39;</span>,
          employeeId: <span class="smdbnqw">&#39;emp01AVERYSTON00001a&#39;</span>,
        },
      },
      {
        description: <span class="smdbnqw">&#39;Sample booklets&#39;</span>,
        amount: <span class="sdzsirb">4.5</span>,
        classifications: {
          chartOfAccountId: <span class="smdbnqw">&#39;0ca01OFFICEEXP00001a&#39;</span>,
          jobId: <span class="smdbnqw">&#39;job01REBRANDJOB0001a&#39;</span>,
          itemId: <span class="smdbnqw">&#39;0ii01PRINTITEM00001a&#39;</span>,
          customerId: <span class="smdbnqw">&#39;0cu01HARBORCAFE0001a&#39;</span>,
        },
      },
    ],
  },
])</code></pre></div><div class="language-http vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">PUT</span> /connect/v3/vendor-credits/bulk <span class="s1itgoe">HTTP</span>/<span class="sdzsirb">1.1</span>
<span class="s17hn0y">Host</span><span class="s1itgoe">:</span><span class="smdbnqw"> gateway.stage.bill.com</span>
<span class="s17hn0y">devKey</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;devKey&gt;</span>
<span class="s17hn0y">sessionId</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;sessionId&gt;</span>
<span class="s17hn0y">Content-Type</span><span class="s1itgoe">:</span><span class="smdbnqw"> application/json</span>

[
  {
<span class="sdzsirb">    &quot;id&quot;</span>: <span class="smdbnqw">&quot;vcr01CEDARCREDIT001a&quot;</span>,
<span class="sdzsirb">    &quot;vendorId&quot;</span>: <span class="smdbnqw">&quot;00901CEDARPAPER0001a&quot;</span>,
<span class="sdzsirb">    &quot;referenceNumber&quot;</span>: <span class="smdbnqw">&quot;CPS-CR-7&quot;</span>,
<span class="sdzsirb">    &quot;creditDate&quot;</span>: <span class="smdbnqw">&quot;2026-03-10&quot;</span>,
<span class="sdzsirb">    &quot;description&quot;</span>: <span class="smdbnqw">&quot;Paper sent back&quot;</span>,
<span class="sdzsirb">    &quot;applyToBankAccountId&quot;</span>: <span class="smdbnqw">&quot;bac01OPERATING00001a&quot;</span>,
<span class="sdzsirb">    &quot;vendorCreditLineItems&quot;</span>: [
      {
<span class="sdzsirb">        &quot;id&quot;</span>: <span class="smdbnqw">&quot;vcl01RETURNLINE0001a&quot;</span>,
<span class="sdzsirb">        &quot;description&quot;</span>: <span class="smdbnqw">&quot;Ten reams of matt paper&quot;</span>,
<span class="sdzsirb">        &quot;amount&quot;</span>: <span class="sdzsirb">20.5</span>,
<span class="sdzsirb">        &quot;classifications&quot;</span>: {
<span class="sdzsirb">          &quot;chartOfAccountId&quot;</span>: <span class="smdbnqw">&quot;0ca01OFFICEEXP00001a&quot;</span>,
<span class="sdzsirb">          &quot;accountingClassId&quot;</span>: <span class="smdbnqw">&quot;cls01STUDIOCLS00001a&quot;</span>,
<span class="sdzsirb">          &quot;departmentId&quot;</span>: <span class="smdbnqw">&quot;0de01DESIGNDEP00001a&quot;</span>,
<span class="sdzsirb">          &quot;locationId&quot;</span>: <span class="smdbnqw">&quot;loc01OAKLANDLOC0001a&quot;</span>,
<span class="sdzsirb">          &quot;employeeId&quot;</span>: <span class="smdbnqw">&quot;emp01AVERYSTON00001a&quot;</span>
        }
      },
      {
<span class="sdzsirb">        &quot;description&quot;</span>: <span class="smdbnqw">&quot;Sample booklets&quot;</span>,
<span class="sdzsirb">        &quot;amount&quot;</span>: <span class="sdzsirb">4.5</span>,
<span class="sdzsirb">        &quot;classifications&quot;</span>: {
<span class="sdzsirb">          &quot;chartOfAccountId&quot;</span>: <span class="smdbnqw">&quot;0ca01OFFICEEXP00001a&quot;</span>,
<span class="sdzsirb">          &quot;jobId&quot;</span>: <span class="smdbnqw">&quot;job01REBRANDJOB0001a&quot;</span>,
<span class="sdzsirb">          &quot;itemId&quot;</span>: <span class="smdbnqw">&quot;0ii01PRINTITEM00001a&quot;</span>,
<span class="sdzsirb">          &quot;customerId&quot;</span>: <span class="smdbnqw">&quot;0cu01HARBORCAFE0001a&quot;</span>
        }
      }
    ]
  }
]</code></pre></div></div></div><p><strong>Body</strong> <code>VendorCreditReplaceWithId[]</code></p><ul><li><code>id</code> <span class="type">string</span> <strong>required</strong> ID of the vendor credit; begins with <code>vcr</code>.</li><li><code>vendorId</code> <span class="type">string</span> <strong>required</strong> ID of the vendor; begins with <code>009</code>.</li><li><code>referenceNumber</code> <span class="type">string</span> <strong>required</strong> Number the organization or the vendor assigns to the credit.</li><li><code>creditDate</code> <span class="type">string (date)</span> <strong>required</strong> Date of the credit.</li><li><code>description</code> <span class="type">string</span> Free-text description.</li><li><code>applyToChartOfAccountId</code> <span class="type">string</span> ID of the account in the chart of accounts that the credit is applied to; begins with <code>0ca</code>. Cannot be combined with <code>applyToBankAccountId</code>.</li><li><code>applyToBankAccountId</code> <span class="type">string</span> ID of the bank account that the credit is applied to; begins with <code>bac</code>. Cannot be combined with <code>applyToChartOfAccountId</code>.</li><li><code>vendorCreditLineItems</code> <span class="type">VendorCreditLineItemReplace[]</span> <strong>required</strong> All line items of the credit. A line item that is omitted is removed. <ul><li><code>id</code> <span class="type">string</span> ID of the line item to keep or change.</li><li><code>description</code> <span class="type">string</span> Description of what the credit is for.</li><li><code>amount</code> <span class="type">number</span> <strong>required</strong> Amount of the line item, in the vendor&#39;s currency if that is not USD.</li><li><code>classifications</code> <span class="type">BillLineItemClassificationsInput</span> General ledger classifications of a line item. <ul><li><code>chartOfAccountId</code> <span class="type">string</span> ID of the account in the chart of accounts; begins with <code>0ca</code>.</li><li><code>accountingClassId</code> <span class="type">string</span> ID of the accounting class; begins with <code>cls</code>.</li><li><code>departmentId</code> <span class="type">string</span> ID of the department; begins with <code>0de</code>.</li><li><code>employeeId</code> <span class="type">string</span> ID of the employee; begins with <code>emp</code>.</li><li><code>jobId</code> <span class="type">string</span> ID of the job; begins with <code>job</code>.</li><li><code>locationId</code> <span class="type">string</span> ID of the location; begins with <code>loc</code>.</li><li><code>itemId</code> <span class="type">string</span> ID of the item; begins with <code>0ii</code>.</li><li><code>customerId</code> <span class="type">string</span> ID of the customer the cost was incurred for; begins with <code>0cu</code>.</li></ul></li></ul></li></ul><p><strong>Returns</strong> <a href="#type-vendorcreditbulkresult"><code>VendorCreditBulkResult</code></a></p><details class="details custom-block"><summary>Example response</summary><div class="language-json vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">json</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code>{
<span class="sdzsirb">  &quot;vendorCredits&quot;</span>: [
    {
<span class="sdzsirb">      &quot;id&quot;</span>: <span class="smdbnqw">&quot;vcr01CEDARCREDIT001a&quot;</span>,
<span class="sdzsirb">      &quot;vendorId&quot;</span>: <span class="smdbnqw">&quot;00901CEDARPAPER0001a&quot;</span>,
<span class="sdzsirb">      &quot;referenceNumber&quot;</span>: <span class="smdbnqw">&quot;CPS-CR-7&quot;</span>,
<span class="sdzsirb">      &quot;creditDate&quot;</span>: <span class="smdbnqw">&quot;2026-03-10&quot;</span>,
<span class="sdzsirb">      &quot;description&quot;</span>: <span class="smdbnqw">&quot;Paper sent back&quot;</span>,
<span class="sdzsirb">      &quot;archived&quot;</span>: <span class="sdzsirb">false</span>,
<span class="sdzsirb">      &quot;applyToBankAccountId&quot;</span>: <span class="smdbnqw">&quot;bac01OPERATING00001a&quot;</span>,
<span class="sdzsirb">      &quot;amount&quot;</span>: <span class="sdzsirb">25</span>,
<span class="sdzsirb">      &quot;appliedAmount&quot;</span>: <span class="sdzsirb">0</span>,
<span class="sdzsirb">      &quot;status&quot;</span>: <span class="smdbnqw">&quot;NOT_APPLIED&quot;</span>,
<span class="sdzsirb">      &quot;createdTime&quot;</span>: <span class="smdbnqw">&quot;2026-03-10T10:15:00.000+00:00&quot;</span>,
<span class="sdzsirb">      &quot;updatedTime&quot;</span>: <span class="smdbnqw">&quot;2026-03-10T10:15:00.000+00:00&quot;</span>,
<span class="sdzsirb">      &quot;vendorCreditLineItems&quot;</span>: [
        {
<span class="sdzsirb">          &quot;id&quot;</span>: <span class="smdbnqw">&quot;vcl01RETURNLINE0001a&quot;</span>,
<span class="sdzsirb">          &quot;description&quot;</span>: <span class="smdbnqw">&quot;Ten reams of matt paper&quot;</span>,
<span class="sdzsirb">          &quot;amount&quot;</span>: <span class="sdzsirb">20.5</span>,
<span class="sdzsirb">          &quot;classifications&quot;</span>: {
<span class="sdzsirb">            &quot;chartOfAccountId&quot;</span>: <span class="smdbnqw">&quot;0ca01OFFICEEXP00001a&quot;</span>,
<span class="sdzsirb">            &quot;accountingClassId&quot;</span>: <span class="smdbnqw">&quot;cls01STUDIOCLS00001a&quot;</span>,
<span class="sdzsirb">            &quot;departmentId&quot;</span>: <span class="smdbnqw">&quot;0de01DESIGNDEP00001a&quot;</span>,
<span class="sdzsirb">            &quot;locationId&quot;</span>: <span class="smdbnqw">&quot;loc01OAKLANDLOC0001a&quot;</span>,
<span class="sdzsirb">            &quot;employeeId&quot;</span>: <span class="smdbnqw">&quot;emp01AVERYSTON00001a&quot;</span>
          }
        },
        {
<span class="sdzsirb">          &quot;id&quot;</span>: <span class="smdbnqw">&quot;vcl01RETURNLINE0002a&quot;</span>,
<span class="sdzsirb">          &quot;description&quot;</span>: <span class="smdbnqw">&quot;Sample booklets&quot;</span>,
<span class="sdzsirb">          &quot;amount&quot;</span>: <span class="sdzsirb">4.5</span>,
<span class="sdzsirb">          &quot;classifications&quot;</span>: {
<span class="sdzsirb">            &quot;chartOfAccountId&quot;</span>: <span class="smdbnqw">&quot;0ca01OFFICEEXP00001a&quot;</span>,
<span class="sdzsirb">            &quot;jobId&quot;</span>: <span class="smdbnqw">&quot;job01REBRANDJOB0001a&quot;</span>,
<span class="sdzsirb">            &quot;itemId&quot;</span>: <span class="smdbnqw">&quot;0ii01PRINTITEM00001a&quot;</span>,
<span class="sdzsirb">            &quot;customerId&quot;</span>: <span class="smdbnqw">&quot;0cu01HARBORCAFE0001a&quot;</span>
          }
        }
      ]
    }
  ]
}</code></pre></div></details><p>Source: <a href="https://developer.bill.com/reference/bulkreplacevendorcredit" target="_blank" rel="noreferrer">BILL&#39;s page</a>, documented by BILL.</p><h2 id="updateBulk" tabindex="-1">updateBulk <a class="header-anchor" href="#updateBulk" aria-label="Permalink to &quot;updateBulk {#updateBulk}&quot;">​</a></h2><p><strong>Update multiple vendor credits.</strong> Changes the given fields of several vendor credits. Line items are identified by their <code>id</code>. BILL does not document how many vendor credits one request can change; bulk creation accepts up to 50. BILL does not document what happens to the other vendor credits if one is rejected.</p><p><code>PATCH /connect/v3/vendor-credits/bulk</code> · operation <code>bulkUpdateVendorCredit</code></p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1t8gfj">updateBulk</span>(body: VendorCreditUpdateWithId[], options<span class="s1itgoe">?:</span> RequestOptions): CallPromise<span class="s1itgoe">&lt;</span>VendorCreditBulkResult<span class="s1itgoe">&gt;</span></code></pre></div><ul><li><strong>Not retried</strong> after an unknown outcome: <a href="./../guides/errors-and-retries.html#retries">check before you call it again</a>.</li><li>Authentication: <code>session</code> or <code>oauth</code>.</li></ul><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="group-yBRRJ" id="tab-3Etsx4v" checked><label data-title="SDK" for="tab-3Etsx4v">SDK</label><input type="radio" name="group-yBRRJ" id="tab-fhehh2j"><label data-title="HTTP" for="tab-fhehh2j">HTTP</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">const</span><span class="sdzsirb"> result</span><span class="s1itgoe"> =</span><span class="s1itgoe"> await</span> bill.vendorCredits.<span class="s1t8gfj">updateBulk</span>([
  {
    id: <span class="smdbnqw">&#39;vcr01CEDARCREDIT001a&#39;</span>,
    description: <span class="smdbnqw">&#39;Paper sent back&#39;</span>,
    vendorCreditLineItems: [{ id: <span class="smdbnqw">&#39;vcl01RETURNLINE0001a&#39;</span>, amount: <span class="sdzsirb">20.5</span> }],
  },
  {
    id: <span class="smdbnqw">&#39;vcr01MAPLECREDIT001b&#39;</span>,
    referenceNumber: <span class="smdbnqw">&#39;MPW-CR-2&#39;</span>,
    description: <span class="smdbnqw">&#39;Misprinted cards&#39;</span>,
  },
])</code></pre></div><div class="language-http vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">PATCH</span> /connect/v3/vendor-credits/bulk <span class="s1itgoe">HTTP</span>/<span class="sdzsirb">1.1</span>
<span class="s17hn0y">Host</span><span class="s1itgoe">:</span><span class="smdbnqw"> gateway.stage.bill.com</span>
<span class="s17hn0y">devKey</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;devKey&gt;</span>
<span class="s17hn0y">sessionId</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;sessionId&gt;</span>
<span class="s17hn0y">Content-Type</span><span class="s1itgoe">:</span><span class="smdbnqw"> application/json</span>

[
  {
<span class="sdzsirb">    &quot;id&quot;</span>: <span class="smdbnqw">&quot;vcr01CEDARCREDIT001a&quot;</span>,
<span class="sdzsirb">    &quot;description&quot;</span>: <span class="smdbnqw">&quot;Paper sent back&quot;</span>,
<span class="sdzsirb">    &quot;vendorCreditLineItems&quot;</span>: [
      {
<span class="sdzsirb">        &quot;id&quot;</span>: <span class="smdbnqw">&quot;vcl01RETURNLINE0001a&quot;</span>,
<span class="sdzsirb">        &quot;amount&quot;</span>: <span class="sdzsirb">20.5</span>
      }
    ]
  },
  {
<span class="sdzsirb">    &quot;id&quot;</span>: <span class="smdbnqw">&quot;vcr01MAPLECREDIT001b&quot;</span>,
<span class="sdzsirb">    &quot;referenceNumber&quot;</span>: <span class="smdbnqw">&quot;MPW-CR-2&quot;</span>,
<span class="sdzsirb">    &quot;description&quot;</span>: <span class="smdbnqw">&quot;Misprinted cards&quot;</span>
  }
]</code></pre></div></div></div><p><strong>Body</strong> <code>VendorCreditUpdateWithId[]</code></p><ul><li><code>id</code> <span class="type">string</span> <strong>required</strong> ID of the vendor credit; begins with <code>vcr</code>.</li><li><code>vendorId</code> <span class="type">string</span> ID of the vendor; begins with <code>009</code>.</li><li><code>referenceNumber</code> <span class="type">string</span> Number the organization or the vendor assigns to the credit.</li><li><code>creditDate</code> <span class="type">string (date)</span> Date of the credit.</li><li><code>description</code> <span class="type">string</span> Free-text description.</li><li><code>applyToChartOfAccountId</code> <span class="type">string</span> ID of the account in the chart of accounts that the credit is applied to; begins with <code>0ca</code>. Cannot be combined with <code>applyToBankAccountId</code>.</li><li><code>applyToBankAccountId</code> <span class="type">string</span> ID of the bank account that the credit is applied to; begins with <code>bac</code>. Cannot be combined with <code>applyToChartOfAccountId</code>.</li><li><code>vendorCreditLineItems</code> <span class="type">VendorCreditLineItemUpdate[]</span> Line items to change; the others stay unchanged. <ul><li><code>id</code> <span class="type">string</span> <strong>required</strong> ID of the line item to change.</li><li><code>description</code> <span class="type">string</span> Description of what the credit is for.</li><li><code>amount</code> <span class="type">number</span> Amount of the line item, in the vendor&#39;s currency if that is not USD.</li><li><code>classifications</code> <span class="type">BillLineItemClassificationsInput</span> General ledger classifications of a line item. <ul><li><code>chartOfAccountId</code> <span class="type">string</span> ID of the account in the chart of accounts; begins with <code>0ca</code>.</li><li><code>accountingClassId</code> <span class="type">string</span> ID of the accounting class; begins with <code>cls</code>.</li><li><code>departmentId</code> <span class="type">string</span> ID of the department; begins with <code>0de</code>.</li><li><code>employeeId</code> <span class="type">string</span> ID of the employee; begins with <code>emp</code>.</li><li><code>jobId</code> <span class="type">string</span> ID of the job; begins with <code>job</code>.</li><li><code>locationId</code> <span class="type">string</span> ID of the location; begins with <code>loc</code>.</li><li><code>itemId</code> <span class="type">string</span> ID of the item; begins with <code>0ii</code>.</li><li><code>customerId</code> <span class="type">string</span> ID of the customer the cost was incurred for; begins with <code>0cu</code>.</li></ul></li></ul></li></ul><p><strong>Returns</strong> <a href="#type-vendorcreditbulkresult"><code>VendorCreditBulkResult</code></a></p><p>The example response is that of <a href="#createBulk"><code>createBulk</code></a>.</p><p>Source: <a href="https://developer.bill.com/reference/bulkupdatevendorcredit" target="_blank" rel="noreferrer">BILL&#39;s page</a>, documented by BILL.</p><h2 id="archiveBulk" tabindex="-1">archiveBulk <a class="header-anchor" href="#archiveBulk" aria-label="Permalink to &quot;archiveBulk {#archiveBulk}&quot;">​</a></h2><p><strong>Archive multiple vendor credits.</strong> Permanently archives several vendor credits. Archived vendor credits cannot be restored. Archiving a vendor credit that is already archived changes nothing; this is inferred from the operation that archives a single vendor credit.</p><p><code>POST /connect/v3/vendor-credits/bulk/archive</code> · operation <code>bulkArchiveVendorCredit</code></p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1t8gfj">archiveBulk</span>(params: VendorCreditArchiveBulkParams, options<span class="s1itgoe">?:</span> RequestOptions): CallPromise<span class="s1itgoe">&lt;</span>VendorCreditBulkResult<span class="s1itgoe">&gt;</span></code></pre></div><ul><li>Retry-safe: the SDK retries it after an unknown outcome.</li><li>Authentication: <code>session</code> or <code>oauth</code>.</li></ul><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="group-uYrWg" id="tab-NMyuy4M" checked><label data-title="SDK" for="tab-NMyuy4M">SDK</label><input type="radio" name="group-uYrWg" id="tab-liJbZF3"><label data-title="HTTP" for="tab-liJbZF3">HTTP</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">const</span><span class="sdzsirb"> result</span><span class="s1itgoe"> =</span><span class="s1itgoe"> await</span> bill.vendorCredits.<span class="s1t8gfj">archiveBulk</span>({
  ids: <span class="smdbnqw">&#39;vcr01CEDARCREDIT001a,vcr01MAPLECREDIT001b&#39;</span>,
})</code></pre></div><div class="language-http vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">POST</span> /connect/v3/vendor-credits/bulk/archive?ids=vcr01CEDARCREDIT001a%2Cvcr01MAPLECREDIT001b <span class="s1itgoe">HTTP</span>/<span class="sdzsirb">1.1</span>
<span class="s17hn0y">Host</span><span class="s1itgoe">:</span><span class="smdbnqw"> gateway.stage.bill.com</span>
<span class="s17hn0y">devKey</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;devKey&gt;</span>
<span class="s17hn0y">sessionId</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;sessionId&gt;</span></code></pre></div></div></div><p><strong>Parameters</strong> <code>VendorCreditArchiveBulkParams</code></p><ul><li><code>ids</code> <span class="type">string</span> <strong>required</strong> IDs of the vendor credits, separated by commas. BILL&#39;s documentation shows only a single ID. It describes neither the comma separator nor a maximum number of IDs.</li></ul><p><strong>Returns</strong> <a href="#type-vendorcreditbulkresult"><code>VendorCreditBulkResult</code></a></p><details class="details custom-block"><summary>Example response</summary><div class="language-json vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">json</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code>{
<span class="sdzsirb">  &quot;vendorCredits&quot;</span>: [
    {
<span class="sdzsirb">      &quot;id&quot;</span>: <span class="smdbnqw">&quot;vcr01CEDARCREDIT001a&quot;</span>,
<span class="sdzsirb">      &quot;vendorId&quot;</span>: <span class="smdbnqw">&quot;00901CEDARPAPER0001a&quot;</span>,
<span class="sdzsirb">      &quot;referenceNumber&quot;</span>: <span class="smdbnqw">&quot;CPS-CR-7&quot;</span>,
<span class="sdzsirb">      &quot;creditDate&quot;</span>: <span class="smdbnqw">&quot;2026-03-10&quot;</span>,
<span class="sdzsirb">      &quot;description&quot;</span>: <span class="smdbnqw">&quot;Paper sent back&quot;</span>,
<span class="sdzsirb">      &quot;archived&quot;</span>: <span class="sdzsirb">true</span>,
<span class="sdzsirb">      &quot;applyToBankAccountId&quot;</span>: <span class="smdbnqw">&quot;bac01OPERATING00001a&quot;</span>,
<span class="sdzsirb">      &quot;amount&quot;</span>: <span class="sdzsirb">25</span>,
<span class="sdzsirb">      &quot;appliedAmount&quot;</span>: <span class="sdzsirb">0</span>,
<span class="sdzsirb">      &quot;status&quot;</span>: <span class="smdbnqw">&quot;NOT_APPLIED&quot;</span>,
<span class="sdzsirb">      &quot;createdTime&quot;</span>: <span class="smdbnqw">&quot;2026-03-10T10:15:00.000+00:00&quot;</span>,
<span class="sdzsirb">      &quot;updatedTime&quot;</span>: <span class="smdbnqw">&quot;2026-03-20T09:00:00.000+00:00&quot;</span>,
<span class="sdzsirb">      &quot;vendorCreditLineItems&quot;</span>: [
        {
<span class="sdzsirb">          &quot;id&quot;</span>: <span class="smdbnqw">&quot;vcl01RETURNLINE0001a&quot;</span>,
<span class="sdzsirb">          &quot;description&quot;</span>: <span class="smdbnqw">&quot;Ten reams of matt paper&quot;</span>,
<span class="sdzsirb">          &quot;amount&quot;</span>: <span class="sdzsirb">20.5</span>,
<span class="sdzsirb">          &quot;classifications&quot;</span>: {
<span class="sdzsirb">            &quot;chartOfAccountId&quot;</span>: <span class="smdbnqw">&quot;0ca01OFFICEEXP00001a&quot;</span>,
<span class="sdzsirb">            &quot;accountingClassId&quot;</span>: <span class="smdbnqw">&quot;cls01STUDIOCLS00001a&quot;</span>,
<span class="sdzsirb">            &quot;departmentId&quot;</span>: <span class="smdbnqw">&quot;0de01DESIGNDEP00001a&quot;</span>,
<span class="sdzsirb">            &quot;locationId&quot;</span>: <span class="smdbnqw">&quot;loc01OAKLANDLOC0001a&quot;</span>,
<span class="sdzsirb">            &quot;employeeId&quot;</span>: <span class="smdbnqw">&quot;emp01AVERYSTON00001a&quot;</span>
          }
        },
        {
<span class="sdzsirb">          &quot;id&quot;</span>: <span class="smdbnqw">&quot;vcl01RETURNLINE0002a&quot;</span>,
<span class="sdzsirb">          &quot;description&quot;</span>: <span class="smdbnqw">&quot;Sample booklets&quot;</span>,
<span class="sdzsirb">          &quot;amount&quot;</span>: <span class="sdzsirb">4.5</span>,
<span class="sdzsirb">          &quot;classifications&quot;</span>: {
<span class="sdzsirb">            &quot;chartOfAccountId&quot;</span>: <span class="smdbnqw">&quot;0ca01OFFICEEXP00001a&quot;</span>,
<span class="sdzsirb">            &quot;jobId&quot;</span>: <span class="smdbnqw">&quot;job01REBRANDJOB0001a&quot;</span>,
<span class="sdzsirb">            &quot;itemId&quot;</span>: <span class="smdbnqw">&quot;0ii01PRINTITEM00001a&quot;</span>,
<span class="sdzsirb">            &quot;customerId&quot;</span>: <span class="smdbnqw">&quot;0cu01HARBORCAFE0001a&quot;</span>
          }
        }
      ]
    },
    {
<span class="sdzsirb">      &quot;id&quot;</span>: <span class="smdbnqw">&quot;vcr01MAPLECREDIT001b&quot;</span>,
<span class="sdzsirb">      &quot;vendorId&quot;</span>: <span class="smdbnqw">&quot;00901MAPLEPRINT0001b&quot;</span>,
<span class="sdzsirb">      &quot;referenceNumber&quot;</span>: <span class="smdbnqw">&quot;MPW-CR-2&quot;</span>,
<span class="sdzsirb">      &quot;creditDate&quot;</span>: <span class="smdbnqw">&quot;2026-03-12&quot;</span>,
<span class="sdzsirb">      &quot;description&quot;</span>: <span class="smdbnqw">&quot;Misprinted cards&quot;</span>,
<span class="sdzsirb">      &quot;archived&quot;</span>: <span class="sdzsirb">true</span>,
<span class="sdzsirb">      &quot;amount&quot;</span>: <span class="sdzsirb">30</span>,
<span class="sdzsirb">      &quot;appliedAmount&quot;</span>: <span class="sdzsirb">30</span>,
<span class="sdzsirb">      &quot;status&quot;</span>: <span class="smdbnqw">&quot;FULLY_APPLIED&quot;</span>,
<span class="sdzsirb">      &quot;createdTime&quot;</span>: <span class="smdbnqw">&quot;2026-03-12T11:40:00.000+00:00&quot;</span>,
<span class="sdzsirb">      &quot;updatedTime&quot;</span>: <span class="smdbnqw">&quot;2026-03-20T09:00:00.000+00:00&quot;</span>,
<span class="sdzsirb">      &quot;vendorCreditLineItems&quot;</span>: [
        {
<span class="sdzsirb">          &quot;id&quot;</span>: <span class="smdbnqw">&quot;vcl01REPRINTLINE001b&quot;</span>,
<span class="sdzsirb">          &quot;description&quot;</span>: <span class="smdbnqw">&quot;Reprint of one box&quot;</span>,
<span class="sdzsirb">          &quot;amount&quot;</span>: <span class="sdzsirb">30</span>,
<span class="sdzsirb">          &quot;classifications&quot;</span>: {
<span class="sdzsirb">            &quot;chartOfAccountId&quot;</span>: <span class="smdbnqw">&quot;0ca01OFFICEEXP00001a&quot;</span>
          }
        }
      ],
<span class="sdzsirb">      &quot;usage&quot;</span>: [
        {
<span class="sdzsirb">          &quot;billId&quot;</span>: <span class="smdbnqw">&quot;00n01MAPLEBILL00002b&quot;</span>,
<span class="sdzsirb">          &quot;paymentId&quot;</span>: <span class="smdbnqw">&quot;stp01MAPLEPAY000002b&quot;</span>,
<span class="sdzsirb">          &quot;amount&quot;</span>: <span class="sdzsirb">30</span>
        }
      ]
    }
  ]
}</code></pre></div></details><p>Source: <a href="https://developer.bill.com/reference/bulkarchivevendorcredit" target="_blank" rel="noreferrer">BILL&#39;s page</a>, documented by BILL.</p><h2 id="get" tabindex="-1">get <a class="header-anchor" href="#get" aria-label="Permalink to &quot;get {#get}&quot;">​</a></h2><p><strong>Get vendor credit details.</strong> Returns the vendor credit with the given ID. Its <code>usage</code> shows where it was applied.</p><p><code>GET /connect/v3/vendor-credits/{vendorCreditId}</code> · operation <code>getVendorCredit</code></p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1t8gfj">get</span>(vendorCreditId: string, options<span class="s1itgoe">?:</span> RequestOptions): CallPromise<span class="s1itgoe">&lt;</span>VendorCredit<span class="s1itgoe">&gt;</span></code></pre></div><ul><li>Retry-safe, like every GET request.</li><li>Authentication: <code>session</code> or <code>oauth</code>.</li></ul><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="group-wmmgL" id="tab-OJcv_fV" checked><label data-title="SDK" for="tab-OJcv_fV">SDK</label><input type="radio" name="group-wmmgL" id="tab-6C3fLe7"><label data-title="HTTP" for="tab-6C3fLe7">HTTP</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">const</span><span class="sdzsirb"> vendorCredit</span><span class="s1itgoe"> =</span><span class="s1itgoe"> await</span> bill.vendorCredits.<span class="s1t8gfj">get</span>(<span class="smdbnqw">&#39;vcr01CEDARCREDIT001a&#39;</span>)</code></pre></div><div class="language-http vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">GET</span> /connect/v3/vendor-credits/vcr01CEDARCREDIT001a <span class="s1itgoe">HTTP</span>/<span class="sdzsirb">1.1</span>
<span class="s17hn0y">Host</span><span class="s1itgoe">:</span><span class="smdbnqw"> gateway.stage.bill.com</span>
<span class="s17hn0y">devKey</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;devKey&gt;</span>
<span class="s17hn0y">sessionId</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;sessionId&gt;</span></code></pre></div></div></div><p><strong>Path IDs</strong></p><ul><li><code>vendorCreditId</code> <span class="type">string</span> ID of the vendor credit; begins with <code>vcr</code>.</li></ul><p><strong>Returns</strong> <a href="#type-vendorcredit"><code>VendorCredit</code></a></p><p>The example response is that of <a href="#create"><code>create</code></a>.</p><p><strong>Errors</strong>, in addition to <a href="./errors.html">those of every call</a></p><ul><li><code>NotFoundError</code> if this ID does not exist.</li></ul><p>Source: <a href="https://developer.bill.com/reference/getvendorcredit" target="_blank" rel="noreferrer">BILL&#39;s page</a>, documented by BILL.</p><h2 id="replace" tabindex="-1">replace <a class="header-anchor" href="#replace" aria-label="Permalink to &quot;replace {#replace}&quot;">​</a></h2><p><strong>Replace a vendor credit.</strong> Replaces the whole vendor credit. A line item without an <code>id</code> is added; a line item that is omitted is removed.</p><p><code>PUT /connect/v3/vendor-credits/{vendorCreditId}</code> · operation <code>replaceVendorCredit</code></p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1t8gfj">replace</span>(vendorCreditId: string, body: VendorCreditReplace, options<span class="s1itgoe">?:</span> RequestOptions): CallPromise<span class="s1itgoe">&lt;</span>VendorCredit<span class="s1itgoe">&gt;</span></code></pre></div><ul><li><strong>Not retried</strong> after an unknown outcome: <a href="./../guides/errors-and-retries.html#retries">check before you call it again</a>.</li><li>Authentication: <code>session</code> or <code>oauth</code>.</li></ul><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="group-yYBuC" id="tab-z81vQaM" checked><label data-title="SDK" for="tab-z81vQaM">SDK</label><input type="radio" name="group-yYBuC" id="tab-GWgtFvk"><label data-title="HTTP" for="tab-GWgtFvk">HTTP</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">const</span><span class="sdzsirb"> vendorCredit</span><span class="s1itgoe"> =</span><span class="s1itgoe"> await</span> bill.vendorCredits.<span class="s1t8gfj">replace</span>(
<span class="smdbnqw">  &#39;vcr01CEDARCREDIT001a&#39;</span>,
  {
    vendorId: <span class="smdbnqw">&#39;00901CEDARPAPER0001a&#39;</span>,
    referenceNumber: <span class="smdbnqw">&#39;CPS-CR-7&#39;</span>,
    creditDate: <span class="smdbnqw">&#39;2026-03-10&#39;</span>,
    description: <span class="smdbnqw">&#39;Paper sent back&#39;</span>,
    applyToBankAccountId: <span class="smdbnqw">&#39;bac01OPERATING00001a&#39;</span>,
    vendorCreditLineItems: [
      {
        id: <span class="smdbnqw">&#39;vcl01RETURNLINE0001a&#39;</span>,
        description: <span class="smdbnqw">&#39;Ten reams of matt paper&#39;</span>,
        amount: <span class="sdzsirb">20.5</span>,
        classifications: {
          chartOfAccountId: <span class="smdbnqw">&#39;0ca01OFFICEEXP00001a&#39;</span>,
          accountingClassId: <span class="smdbnqw">&#39;cls01STUDIOCLS00001a&#39;</span>,
          departmentId: <span class="smdbnqw">&#39;0de01DESIGNDEP00001a&#39;</span>,
          locationId: <span class="smdbnqw">&#39;loc01OAKLANDLOC0001a&#39;</span>,
          employeeId: <span class="smdbnqw">&#39;emp01AVERYSTON00001a&#39;</span>,
        },
      },
      {
        description: <span class="smdbnqw">&#39;Sample booklets&#39;</span>,
        amount: <span class="sdzsirb">4.5</span>,
        classifications: {
          chartOfAccountId: <span class="smdbnqw">&#39;0ca01OFFICEEXP00001a&#39;</span>,
          jobId: <span class="smdbnqw">&#39;job01REBRANDJOB0001a&#39;</span>,
          itemId: <span class="smdbnqw">&#39;0ii01PRINTITEM00001a&#39;</span>,
          customerId: <span class="smdbnqw">&#39;0cu01HARBORCAFE0001a&#39;</span>,
        },
      },
    ],
  },
)</code></pre></div><div class="language-http vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">PUT</span> /connect/v3/vendor-credits/vcr01CEDARCREDIT001a <span class="s1itgoe">HTTP</span>/<span class="sdzsirb">1.1</span>
<span class="s17hn0y">Host</span><span class="s1itgoe">:</span><span class="smdbnqw"> gateway.stage.bill.com</span>
<span class="s17hn0y">devKey</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;devKey&gt;</span>
<span class="s17hn0y">sessionId</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;sessionId&gt;</span>
<span class="s17hn0y">Content-Type</span><span class="s1itgoe">:</span><span class="smdbnqw"> application/json</span>

{
<span class="sdzsirb">  &quot;vendorId&quot;</span>: <span class="smdbnqw">&quot;00901CEDARPAPER0001a&quot;</span>,
<span class="sdzsirb">  &quot;referenceNumber&quot;</span>: <span class="smdbnqw">&quot;CPS-CR-7&quot;</span>,
<span class="sdzsirb">  &quot;creditDate&quot;</span>: <span class="smdbnqw">&quot;2026-03-10&quot;</span>,
<span class="sdzsirb">  &quot;description&quot;</span>: <span class="smdbnqw">&quot;Paper sent back&quot;</span>,
<span class="sdzsirb">  &quot;applyToBankAccountId&quot;</span>: <span class="smdbnqw">&quot;bac01OPERATING00001a&quot;</span>,
<span class="sdzsirb">  &quot;vendorCreditLineItems&quot;</span>: [
    {
<span class="sdzsirb">      &quot;id&quot;</span>: <span class="smdbnqw">&quot;vcl01RETURNLINE0001a&quot;</span>,
<span class="sdzsirb">      &quot;description&quot;</span>: <span class="smdbnqw">&quot;Ten reams of matt paper&quot;</span>,
<span class="sdzsirb">      &quot;amount&quot;</span>: <span class="sdzsirb">20.5</span>,
<span class="sdzsirb">      &quot;classifications&quot;</span>: {
<span class="sdzsirb">        &quot;chartOfAccountId&quot;</span>: <span class="smdbnqw">&quot;0ca01OFFICEEXP00001a&quot;</span>,
<span class="sdzsirb">        &quot;accountingClassId&quot;</span>: <span class="smdbnqw">&quot;cls01STUDIOCLS00001a&quot;</span>,
<span class="sdzsirb">        &quot;departmentId&quot;</span>: <span class="smdbnqw">&quot;0de01DESIGNDEP00001a&quot;</span>,
<span class="sdzsirb">        &quot;locationId&quot;</span>: <span class="smdbnqw">&quot;loc01OAKLANDLOC0001a&quot;</span>,
<span class="sdzsirb">        &quot;employeeId&quot;</span>: <span class="smdbnqw">&quot;emp01AVERYSTON00001a&quot;</span>
      }
    },
    {
<span class="sdzsirb">      &quot;description&quot;</span>: <span class="smdbnqw">&quot;Sample booklets&quot;</span>,
<span class="sdzsirb">      &quot;amount&quot;</span>: <span class="sdzsirb">4.5</span>,
<span class="sdzsirb">      &quot;classifications&quot;</span>: {
<span class="sdzsirb">        &quot;chartOfAccountId&quot;</span>: <span class="smdbnqw">&quot;0ca01OFFICEEXP00001a&quot;</span>,
<span class="sdzsirb">        &quot;jobId&quot;</span>: <span class="smdbnqw">&quot;job01REBRANDJOB0001a&quot;</span>,
<span class="sdzsirb">        &quot;itemId&quot;</span>: <span class="smdbnqw">&quot;0ii01PRINTITEM00001a&quot;</span>,
<span class="sdzsirb">        &quot;customerId&quot;</span>: <span class="smdbnqw">&quot;0cu01HARBORCAFE0001a&quot;</span>
      }
    }
  ]
}</code></pre></div></div></div><p><strong>Path IDs</strong></p><ul><li><code>vendorCreditId</code> <span class="type">string</span> ID of the vendor credit; begins with <code>vcr</code>.</li></ul><p><strong>Body</strong> <code>VendorCreditReplace</code></p><ul><li><code>vendorId</code> <span class="type">string</span> <strong>required</strong> ID of the vendor; begins with <code>009</code>.</li><li><code>referenceNumber</code> <span class="type">string</span> <strong>required</strong> Number the organization or the vendor assigns to the credit.</li><li><code>creditDate</code> <span class="type">string (date)</span> <strong>required</strong> Date of the credit.</li><li><code>description</code> <span class="type">string</span> Free-text description.</li><li><code>applyToChartOfAccountId</code> <span class="type">string</span> ID of the account in the chart of accounts that the credit is applied to; begins with <code>0ca</code>. Cannot be combined with <code>applyToBankAccountId</code>.</li><li><code>applyToBankAccountId</code> <span class="type">string</span> ID of the bank account that the credit is applied to; begins with <code>bac</code>. Cannot be combined with <code>applyToChartOfAccountId</code>.</li><li><code>vendorCreditLineItems</code> <span class="type">VendorCreditLineItemReplace[]</span> <strong>required</strong> All line items of the credit. A line item that is omitted is removed. <ul><li><code>id</code> <span class="type">string</span> ID of the line item to keep or change.</li><li><code>description</code> <span class="type">string</span> Description of what the credit is for.</li><li><code>amount</code> <span class="type">number</span> <strong>required</strong> Amount of the line item, in the vendor&#39;s currency if that is not USD.</li><li><code>classifications</code> <span class="type">BillLineItemClassificationsInput</span> General ledger classifications of a line item. <ul><li><code>chartOfAccountId</code> <span class="type">string</span> ID of the account in the chart of accounts; begins with <code>0ca</code>.</li><li><code>accountingClassId</code> <span class="type">string</span> ID of the accounting class; begins with <code>cls</code>.</li><li><code>departmentId</code> <span class="type">string</span> ID of the department; begins with <code>0de</code>.</li><li><code>employeeId</code> <span class="type">string</span> ID of the employee; begins with <code>emp</code>.</li><li><code>jobId</code> <span class="type">string</span> ID of the job; begins with <code>job</code>.</li><li><code>locationId</code> <span class="type">string</span> ID of the location; begins with <code>loc</code>.</li><li><code>itemId</code> <span class="type">string</span> ID of the item; begins with <code>0ii</code>.</li><li><code>customerId</code> <span class="type">string</span> ID of the customer the cost was incurred for; begins with <code>0cu</code>.</li></ul></li></ul></li></ul><p><strong>Returns</strong> <a href="#type-vendorcredit"><code>VendorCredit</code></a></p><p>The example response is that of <a href="#create"><code>create</code></a>.</p><p><strong>Errors</strong>, in addition to <a href="./errors.html">those of every call</a></p><ul><li><code>NotFoundError</code> if this ID does not exist.</li></ul><p>Source: <a href="https://developer.bill.com/reference/replacevendorcredit" target="_blank" rel="noreferrer">BILL&#39;s page</a>, documented by BILL.</p><h2 id="update" tabindex="-1">update <a class="header-anchor" href="#update" aria-label="Permalink to &quot;update {#update}&quot;">​</a></h2><p><strong>Update a vendor credit.</strong> Changes the given fields of a vendor credit. Line items are identified by their <code>id</code>. BILL does not document whether a vendor credit can still be changed after it was applied.</p><p><code>PATCH /connect/v3/vendor-credits/{vendorCreditId}</code> · operation <code>updateVendorCredit</code></p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1t8gfj">update</span>(vendorCreditId: string, body: VendorCreditUpdate, options<span class="s1itgoe">?:</span> RequestOptions): CallPromise<span class="s1itgoe">&lt;</span>VendorCredit<span class="s1itgoe">&gt;</span></code></pre></div><ul><li><strong>Not retried</strong> after an unknown outcome: <a href="./../guides/errors-and-retries.html#retries">check before you call it again</a>.</li><li>Authentication: <code>session</code> or <code>oauth</code>.</li></ul><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="group-I9bh1" id="tab-RmUxwMX" checked><label data-title="SDK" for="tab-RmUxwMX">SDK</label><input type="radio" name="group-I9bh1" id="tab-C5FCk1f"><label data-title="HTTP" for="tab-C5FCk1f">HTTP</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">const</span><span class="sdzsirb"> vendorCredit</span><span class="s1itgoe"> =</span><span class="s1itgoe"> await</span> bill.vendorCredits.<span class="s1t8gfj">update</span>(
<span class="smdbnqw">  &#39;vcr01CEDARCREDIT001a&#39;</span>,
  {
    description: <span class="smdbnqw">&#39;Paper sent back&#39;</span>,
    vendorCreditLineItems: [{ id: <span class="smdbnqw">&#39;vcl01RETURNLINE0001a&#39;</span>, amount: <span class="sdzsirb">20.5</span> }],
  },
)</code></pre></div><div class="language-http vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">PATCH</span> /connect/v3/vendor-credits/vcr01CEDARCREDIT001a <span class="s1itgoe">HTTP</span>/<span class="sdzsirb">1.1</span>
<span class="s17hn0y">Host</span><span class="s1itgoe">:</span><span class="smdbnqw"> gateway.stage.bill.com</span>
<span class="s17hn0y">devKey</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;devKey&gt;</span>
<span class="s17hn0y">sessionId</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;sessionId&gt;</span>
<span class="s17hn0y">Content-Type</span><span class="s1itgoe">:</span><span class="smdbnqw"> application/json</span>

{
<span class="sdzsirb">  &quot;description&quot;</span>: <span class="smdbnqw">&quot;Paper sent back&quot;</span>,
<span class="sdzsirb">  &quot;vendorCreditLineItems&quot;</span>: [
    {
<span class="sdzsirb">      &quot;id&quot;</span>: <span class="smdbnqw">&quot;vcl01RETURNLINE0001a&quot;</span>,
<span class="sdzsirb">      &quot;amount&quot;</span>: <span class="sdzsirb">20.5</span>
    }
  ]
}</code></pre></div></div></div><p><strong>Path IDs</strong></p><ul><li><code>vendorCreditId</code> <span class="type">string</span> ID of the vendor credit; begins with <code>vcr</code>.</li></ul><p><strong>Body</strong> <code>VendorCreditUpdate</code></p><ul><li><code>vendorId</code> <span class="type">string</span> ID of the vendor; begins with <code>009</code>.</li><li><code>referenceNumber</code> <span class="type">string</span> Number the organization or the vendor assigns to the credit.</li><li><code>creditDate</code> <span class="type">string (date)</span> Date of the credit.</li><li><code>description</code> <span class="type">string</span> Free-text description.</li><li><code>applyToChartOfAccountId</code> <span class="type">string</span> ID of the account in the chart of accounts that the credit is applied to; begins with <code>0ca</code>. Cannot be combined with <code>applyToBankAccountId</code>.</li><li><code>applyToBankAccountId</code> <span class="type">string</span> ID of the bank account that the credit is applied to; begins with <code>bac</code>. Cannot be combined with <code>applyToChartOfAccountId</code>.</li><li><code>vendorCreditLineItems</code> <span class="type">VendorCreditLineItemUpdate[]</span> Line items to change; the others stay unchanged. <ul><li><code>id</code> <span class="type">string</span> <strong>required</strong> ID of the line item to change.</li><li><code>description</code> <span class="type">string</span> Description of what the credit is for.</li><li><code>amount</code> <span class="type">number</span> Amount of the line item, in the vendor&#39;s currency if that is not USD.</li><li><code>classifications</code> <span class="type">BillLineItemClassificationsInput</span> General ledger classifications of a line item. <ul><li><code>chartOfAccountId</code> <span class="type">string</span> ID of the account in the chart of accounts; begins with <code>0ca</code>.</li><li><code>accountingClassId</code> <span class="type">string</span> ID of the accounting class; begins with <code>cls</code>.</li><li><code>departmentId</code> <span class="type">string</span> ID of the department; begins with <code>0de</code>.</li><li><code>employeeId</code> <span class="type">string</span> ID of the employee; begins with <code>emp</code>.</li><li><code>jobId</code> <span class="type">string</span> ID of the job; begins with <code>job</code>.</li><li><code>locationId</code> <span class="type">string</span> ID of the location; begins with <code>loc</code>.</li><li><code>itemId</code> <span class="type">string</span> ID of the item; begins with <code>0ii</code>.</li><li><code>customerId</code> <span class="type">string</span> ID of the customer the cost was incurred for; begins with <code>0cu</code>.</li></ul></li></ul></li></ul><p><strong>Returns</strong> <a href="#type-vendorcredit"><code>VendorCredit</code></a></p><p>The example response is that of <a href="#create"><code>create</code></a>.</p><p><strong>Errors</strong>, in addition to <a href="./errors.html">those of every call</a></p><ul><li><code>NotFoundError</code> if this ID does not exist.</li></ul><p>Source: <a href="https://developer.bill.com/reference/updatevendorcredit" target="_blank" rel="noreferrer">BILL&#39;s page</a>, documented by BILL.</p><h2 id="archive" tabindex="-1">archive <a class="header-anchor" href="#archive" aria-label="Permalink to &quot;archive {#archive}&quot;">​</a></h2><p><strong>Archive a vendor credit.</strong> Permanently archives a vendor credit and returns it. Archived vendor credits cannot be restored. Archiving a vendor credit that is already archived changes nothing.</p><p><code>POST /connect/v3/vendor-credits/{vendorCreditId}/archive</code> · operation <code>archiveVendorCredit</code></p><div class="language-ts vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1t8gfj">archive</span>(vendorCreditId: string, options<span class="s1itgoe">?:</span> RequestOptions): CallPromise<span class="s1itgoe">&lt;</span>VendorCredit<span class="s1itgoe">&gt;</span></code></pre></div><ul><li>Retry-safe: the SDK retries it after an unknown outcome.</li><li>Authentication: <code>session</code> or <code>oauth</code>.</li></ul><div class="vp-code-group vp-adaptive-theme"><div class="tabs"><input type="radio" name="group-DL0Lk" id="tab-1pgJz4c" checked><label data-title="SDK" for="tab-1pgJz4c">SDK</label><input type="radio" name="group-DL0Lk" id="tab-XPKcC1W"><label data-title="HTTP" for="tab-XPKcC1W">HTTP</label></div><div class="blocks"><div class="language-ts vp-adaptive-theme active"><button title="Copy Code" class="copy"></button><span class="lang">ts</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">const</span><span class="sdzsirb"> vendorCredit</span><span class="s1itgoe"> =</span><span class="s1itgoe"> await</span> bill.vendorCredits.<span class="s1t8gfj">archive</span>(
<span class="smdbnqw">  &#39;vcr01CEDARCREDIT001a&#39;</span>,
)</code></pre></div><div class="language-http vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">http</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code><span class="s1itgoe">POST</span> /connect/v3/vendor-credits/vcr01CEDARCREDIT001a/archive <span class="s1itgoe">HTTP</span>/<span class="sdzsirb">1.1</span>
<span class="s17hn0y">Host</span><span class="s1itgoe">:</span><span class="smdbnqw"> gateway.stage.bill.com</span>
<span class="s17hn0y">devKey</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;devKey&gt;</span>
<span class="s17hn0y">sessionId</span><span class="s1itgoe">:</span><span class="smdbnqw"> &lt;sessionId&gt;</span></code></pre></div></div></div><p><strong>Path IDs</strong></p><ul><li><code>vendorCreditId</code> <span class="type">string</span> ID of the vendor credit; begins with <code>vcr</code>.</li></ul><p><strong>Returns</strong> <a href="#type-vendorcredit"><code>VendorCredit</code></a></p><details class="details custom-block"><summary>Example response</summary><div class="language-json vp-adaptive-theme"><button title="Copy Code" class="copy"></button><span class="lang">json</span><pre class="shiki shiki-themes github-light github-dark vp-code" tabindex="0"><code>{
<span class="sdzsirb">  &quot;id&quot;</span>: <span class="smdbnqw">&quot;vcr01CEDARCREDIT001a&quot;</span>,
<span class="sdzsirb">  &quot;vendorId&quot;</span>: <span class="smdbnqw">&quot;00901CEDARPAPER0001a&quot;</span>,
<span class="sdzsirb">  &quot;referenceNumber&quot;</span>: <span class="smdbnqw">&quot;CPS-CR-7&quot;</span>,
<span class="sdzsirb">  &quot;creditDate&quot;</span>: <span class="smdbnqw">&quot;2026-03-10&quot;</span>,
<span class="sdzsirb">  &quot;description&quot;</span>: <span class="smdbnqw">&quot;Paper sent back&quot;</span>,
<span class="sdzsirb">  &quot;archived&quot;</span>: <span class="sdzsirb">true</span>,
<span class="sdzsirb">  &quot;applyToBankAccountId&quot;</span>: <span class="smdbnqw">&quot;bac01OPERATING00001a&quot;</span>,
<span class="sdzsirb">  &quot;amount&quot;</span>: <span class="sdzsirb">25</span>,
<span class="sdzsirb">  &quot;appliedAmount&quot;</span>: <span class="sdzsirb">0</span>,
<span class="sdzsirb">  &quot;status&quot;</span>: <span class="smdbnqw">&quot;NOT_APPLIED&quot;</span>,
<span class="sdzsirb">  &quot;createdTime&quot;</span>: <span class="smdbnqw">&quot;2026-03-10T10:15:00.000+00:00&quot;</span>,
<span class="sdzsirb">  &quot;updatedTime&quot;</span>: <span class="smdbnqw">&quot;2026-03-20T09:00:00.000+00:00&quot;</span>,
<span class="sdzsirb">  &quot;vendorCreditLineItems&quot;</span>: [
    {
<span class="sdzsirb">      &quot;id&quot;</span>: <span class="smdbnqw">&quot;vcl01RETURNLINE0001a&quot;</span>,
<span class="sdzsirb">      &quot;description&quot;</span>: <span class="smdbnqw">&quot;Ten reams of matt paper&quot;</span>,
<span class="sdzsirb">      &quot;amount&quot;</span>: <span class="sdzsirb">20.5</span>,
<span class="sdzsirb">      &quot;classifications&quot;</span>: {
<span class="sdzsirb">        &quot;chartOfAccountId&quot;</span>: <span class="smdbnqw">&quot;0ca01OFFICEEXP00001a&quot;</span>,
<span class="sdzsirb">        &quot;accountingClassId&quot;</span>: <span class="smdbnqw">&quot;cls01STUDIOCLS00001a&quot;</span>,
<span class="sdzsirb">        &quot;departmentId&quot;</span>: <span class="smdbnqw">&quot;0de01DESIGNDEP00001a&quot;</span>,
<span class="sdzsirb">        &quot;locationId&quot;</span>: <span class="smdbnqw">&quot;loc01OAKLANDLOC0001a&quot;</span>,
<span class="sdzsirb">        &quot;employeeId&quot;</span>: <span class="smdbnqw">&quot;emp01AVERYSTON00001a&quot;</span>
      }
    },
    {
<span class="sdzsirb">      &quot;id&quot;</span>: <span class="smdbnqw">&quot;vcl01RETURNLINE0002a&quot;</span>,
<span class="sdzsirb">      &quot;description&quot;</span>: <span class="smdbnqw">&quot;Sample booklets&quot;</span>,
<span class="sdzsirb">      &quot;amount&quot;</span>: <span class="sdzsirb">4.5</span>,
<span class="sdzsirb">      &quot;classifications&quot;</span>: {
<span class="sdzsirb">        &quot;chartOfAccountId&quot;</span>: <span class="smdbnqw">&quot;0ca01OFFICEEXP00001a&quot;</span>,
<span class="sdzsirb">        &quot;jobId&quot;</span>: <span class="smdbnqw">&quot;job01REBRANDJOB0001a&quot;</span>,
<span class="sdzsirb">        &quot;itemId&quot;</span>: <span class="smdbnqw">&quot;0ii01PRINTITEM00001a&quot;</span>,
<span class="sdzsirb">        &quot;customerId&quot;</span>: <span class="smdbnqw">&quot;0cu01HARBORCAFE0001a&quot;</span>
      }
    }
  ]
}</code></pre></div></details><p><strong>Errors</strong>, in addition to <a href="./errors.html">those of every call</a></p><ul><li><code>NotFoundError</code> if this ID does not exist.</li></ul><p>Source: <a href="https://developer.bill.com/reference/archivevendorcredit" target="_blank" rel="noreferrer">BILL&#39;s page</a>, documented by BILL.</p><h2 id="type-vendorcredit" tabindex="-1">Type VendorCredit <a class="header-anchor" href="#type-vendorcredit" aria-label="Permalink to &quot;Type VendorCredit {#type-vendorcredit}&quot;">​</a></h2><p>Credit that a vendor owes the organization, to be applied to bills.</p><ul><li><code>id</code> <span class="type">string</span> <strong>required</strong> ID of the vendor credit; begins with <code>vcr</code>.</li><li><code>vendorId</code> <span class="type">string</span> ID of the vendor; begins with <code>009</code>.</li><li><code>referenceNumber</code> <span class="type">string</span> Number the organization or the vendor assigns to the credit.</li><li><code>creditDate</code> <span class="type">string (date)</span> Date of the credit.</li><li><code>description</code> <span class="type">string</span> Free-text description.</li><li><code>archived</code> <span class="type">boolean</span> Whether the vendor credit is archived. Archiving cannot be undone.</li><li><code>applyToChartOfAccountId</code> <span class="type">string</span> ID of the account in the chart of accounts that the credit is applied to; begins with <code>0ca</code>. Cannot be combined with <code>applyToBankAccountId</code>.</li><li><code>applyToBankAccountId</code> <span class="type">string</span> ID of the bank account that the credit is applied to; begins with <code>bac</code>. Cannot be combined with <code>applyToChartOfAccountId</code>.</li><li><code>amount</code> <span class="type">number</span> Sum of the line items.</li><li><code>appliedAmount</code> <span class="type">number</span> Amount of the credit that is used up.</li><li><code>status</code> <span class="type">CreditStatus</span> How much of a credit is used. BILL&#39;s samples of credit memos show all of the values. It is inferred that vendor credits use the same values. Values: <code>NOT_APPLIED</code>, <code>PARTIALLY_APPLIED</code>, <code>FULLY_APPLIED</code>, <code>IN_PROCESS</code>, <code>UNDEFINED</code>; BILL may add more.</li><li><code>createdTime</code> <span class="type">string (date-time)</span> Date and time the vendor credit was created.</li><li><code>updatedTime</code> <span class="type">string (date-time)</span> Date and time the vendor credit was last changed.</li><li><code>vendorCreditLineItems</code> <span class="type">VendorCreditLineItem[]</span> Line items of the credit. <ul><li><code>id</code> <span class="type">string</span> <strong>required</strong> ID of the line item. BILL does not document its prefix.</li><li><code>description</code> <span class="type">string</span> Description of what the credit is for.</li><li><code>amount</code> <span class="type">number</span> Amount of the line item, in the vendor&#39;s currency if that is not USD.</li><li><code>classifications</code> <span class="type">BillLineItemClassifications</span> General ledger classifications of a line item. <ul><li><code>chartOfAccountId</code> <span class="type">string</span> ID of the account in the chart of accounts; begins with <code>0ca</code>.</li><li><code>accountingClassId</code> <span class="type">string</span> ID of the accounting class; begins with <code>cls</code>.</li><li><code>departmentId</code> <span class="type">string</span> ID of the department; begins with <code>0de</code>.</li><li><code>employeeId</code> <span class="type">string</span> ID of the employee; begins with <code>emp</code>.</li><li><code>jobId</code> <span class="type">string</span> ID of the job; begins with <code>job</code>.</li><li><code>locationId</code> <span class="type">string</span> ID of the location; begins with <code>loc</code>.</li><li><code>itemId</code> <span class="type">string</span> ID of the item; begins with <code>0ii</code>.</li><li><code>customerId</code> <span class="type">string</span> ID of the customer the cost was incurred for; begins with <code>0cu</code>.</li></ul></li></ul></li><li><code>usage</code> <span class="type">VendorCreditUsage[]</span> Where the credit was applied; only in list and get responses. <ul><li><code>billId</code> <span class="type">string</span> ID of the bill; begins with <code>00n</code>.</li><li><code>paymentId</code> <span class="type">string</span> ID of the payment; begins with <code>stp</code>.</li><li><code>amount</code> <span class="type">number</span> Amount of the credit that was used.</li></ul></li></ul><h2 id="type-vendorcreditbulkresult" tabindex="-1">Type VendorCreditBulkResult <a class="header-anchor" href="#type-vendorcreditbulkresult" aria-label="Permalink to &quot;Type VendorCreditBulkResult {#type-vendorcreditbulkresult}&quot;">​</a></h2><p>Result of a bulk request for vendor credits.</p><ul><li><code>vendorCredits</code> <span class="type">VendorCredit[]</span> <strong>required</strong> The vendor credits after the request. <ul><li><code>id</code> <span class="type">string</span> <strong>required</strong> ID of the vendor credit; begins with <code>vcr</code>.</li><li><code>vendorId</code> <span class="type">string</span> ID of the vendor; begins with <code>009</code>.</li><li><code>referenceNumber</code> <span class="type">string</span> Number the organization or the vendor assigns to the credit.</li><li><code>creditDate</code> <span class="type">string (date)</span> Date of the credit.</li><li><code>description</code> <span class="type">string</span> Free-text description.</li><li><code>archived</code> <span class="type">boolean</span> Whether the vendor credit is archived. Archiving cannot be undone.</li><li><code>applyToChartOfAccountId</code> <span class="type">string</span> ID of the account in the chart of accounts that the credit is applied to; begins with <code>0ca</code>. Cannot be combined with <code>applyToBankAccountId</code>.</li><li><code>applyToBankAccountId</code> <span class="type">string</span> ID of the bank account that the credit is applied to; begins with <code>bac</code>. Cannot be combined with <code>applyToChartOfAccountId</code>.</li><li><code>amount</code> <span class="type">number</span> Sum of the line items.</li><li><code>appliedAmount</code> <span class="type">number</span> Amount of the credit that is used up.</li><li><code>status</code> <span class="type">CreditStatus</span> How much of a credit is used. BILL&#39;s samples of credit memos show all of the values. It is inferred that vendor credits use the same values. Values: <code>NOT_APPLIED</code>, <code>PARTIALLY_APPLIED</code>, <code>FULLY_APPLIED</code>, <code>IN_PROCESS</code>, <code>UNDEFINED</code>; BILL may add more.</li><li><code>createdTime</code> <span class="type">string (date-time)</span> Date and time the vendor credit was created.</li><li><code>updatedTime</code> <span class="type">string (date-time)</span> Date and time the vendor credit was last changed.</li><li><code>vendorCreditLineItems</code> <span class="type">VendorCreditLineItem[]</span> Line items of the credit. <ul><li><code>id</code> <span class="type">string</span> <strong>required</strong> ID of the line item. BILL does not document its prefix.</li><li><code>description</code> <span class="type">string</span> Description of what the credit is for.</li><li><code>amount</code> <span class="type">number</span> Amount of the line item, in the vendor&#39;s currency if that is not USD.</li><li><code>classifications</code> <span class="type">BillLineItemClassifications</span> General ledger classifications of a line item. <ul><li><code>chartOfAccountId</code> <span class="type">string</span> ID of the account in the chart of accounts; begins with <code>0ca</code>.</li><li><code>accountingClassId</code> <span class="type">string</span> ID of the accounting class; begins with <code>cls</code>.</li><li><code>departmentId</code> <span class="type">string</span> ID of the department; begins with <code>0de</code>.</li><li><code>employeeId</code> <span class="type">string</span> ID of the employee; begins with <code>emp</code>.</li><li><code>jobId</code> <span class="type">string</span> ID of the job; begins with <code>job</code>.</li><li><code>locationId</code> <span class="type">string</span> ID of the location; begins with <code>loc</code>.</li><li><code>itemId</code> <span class="type">string</span> ID of the item; begins with <code>0ii</code>.</li><li><code>customerId</code> <span class="type">string</span> ID of the customer the cost was incurred for; begins with <code>0cu</code>.</li></ul></li></ul></li><li><code>usage</code> <span class="type">VendorCreditUsage[]</span> Where the credit was applied; only in list and get responses. <ul><li><code>billId</code> <span class="type">string</span> ID of the bill; begins with <code>00n</code>.</li><li><code>paymentId</code> <span class="type">string</span> ID of the payment; begins with <code>stp</code>.</li><li><code>amount</code> <span class="type">number</span> Amount of the credit that was used.</li></ul></li></ul></li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("reference/vendor-credits.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const vendorCredits = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  vendorCredits as default
};
