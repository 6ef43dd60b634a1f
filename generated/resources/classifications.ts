// Made by scripts/emit/resources.ts out of spec/. Do not edit; change the spec and run `npm run generate`.
import type {
  BulkArchiveClassificationAccountingClassQuery,
  BulkArchiveClassificationChartOfAccountsQuery,
  BulkArchiveClassificationDepartmentQuery,
  BulkArchiveClassificationEmployeeQuery,
  BulkArchiveClassificationItemQuery,
  BulkArchiveClassificationJobQuery,
  BulkArchiveClassificationLocationQuery,
  BulkRestoreClassificationAccountingClassQuery,
  BulkRestoreClassificationChartOfAccountsQuery,
  BulkRestoreClassificationDepartmentQuery,
  BulkRestoreClassificationEmployeeQuery,
  BulkRestoreClassificationItemQuery,
  BulkRestoreClassificationJobQuery,
  BulkRestoreClassificationLocationQuery,
  ListClassificationAccountingClassesQuery,
  ListClassificationChartOfAccountsQuery,
  ListClassificationDepartmentsQuery,
  ListClassificationEmployeesQuery,
  ListClassificationItemsQuery,
  ListClassificationJobsQuery,
  ListClassificationLocationsQuery,
} from '../contract/filters.js'
import type {
  AccountingClassBulkResult,
  ChartOfAccount,
  ChartOfAccountBulkResult,
  ChartOfAccountCreate,
  ChartOfAccountUpdate,
  ChartOfAccountUpdateWithId,
  Classification,
  ClassificationCreate,
  ClassificationUpdate,
  ClassificationUpdateWithId,
  DepartmentBulkResult,
  Employee,
  EmployeeBulkResult,
  EmployeeCreate,
  EmployeeUpdate,
  EmployeeUpdateWithId,
  Item,
  ItemBulkResult,
  ItemCreate,
  ItemUpdate,
  ItemUpdateWithId,
  JobBulkResult,
  LocationBulkResult,
} from '../contract/schema.js'
import { Resource, type CallPromise, type PagePromise, type RequestOptions } from '../../src/resources/resource.js'

/** `bill.classifications.accountingClasses` */
export class ClassificationsAccountingClassesResource extends Resource {
  /**
   * Get list of accounting classes. Accounting classes of the organization, page by page. Bills, invoices, credits and their lines name one as `accountingClassId`.
   *
   * `GET /connect/v3/classifications/accounting-classes`
   *
   * @see https://developer.bill.com/reference/listclassificationaccountingclasses
   */
  list(query?: ListClassificationAccountingClassesQuery, options?: RequestOptions): PagePromise<Classification> {
    return this.page('listClassificationAccountingClasses', { query }, options)
  }

  /**
   * Create an accounting class. Makes an accounting class. Whether names must be unique is not documented.
   *
   * `POST /connect/v3/classifications/accounting-classes`
   *
   * @see https://developer.bill.com/reference/createclassificationaccountingclass
   */
  create(body: ClassificationCreate, options?: RequestOptions): CallPromise<Classification> {
    return this.call('createClassificationAccountingClass', { body }, options)
  }

  /**
   * Create multiple accounting classes. Makes up to 50 accounting classes. What becomes of the others when one is refused is not documented.
   *
   * `POST /connect/v3/classifications/accounting-classes/bulk`
   *
   * @see https://developer.bill.com/reference/bulkcreateclassificationaccountingclass
   */
  createBulk(body: ClassificationCreate[], options?: RequestOptions): CallPromise<AccountingClassBulkResult> {
    return this.call('bulkCreateClassificationAccountingClass', { body }, options)
  }

  /**
   * Update multiple accounting classes. Changes the given fields of several accounting classes. BILL states no limit; creating takes 50. What becomes of the others when one is refused is not documented.
   *
   * `PATCH /connect/v3/classifications/accounting-classes/bulk`
   *
   * @see https://developer.bill.com/reference/bulkupdateclassificationaccountingclass
   */
  updateBulk(body: ClassificationUpdateWithId[], options?: RequestOptions): CallPromise<AccountingClassBulkResult> {
    return this.call('bulkUpdateClassificationAccountingClass', { body }, options)
  }

  /**
   * Archive multiple accounting classes. Archives several accounting classes. One that is archived already stays as it is; that is inferred from the archive of a single one.
   *
   * `POST /connect/v3/classifications/accounting-classes/bulk/archive`
   *
   * @see https://developer.bill.com/reference/bulkarchiveclassificationaccountingclass
   */
  archiveBulk(query: BulkArchiveClassificationAccountingClassQuery, options?: RequestOptions): CallPromise<AccountingClassBulkResult> {
    return this.call('bulkArchiveClassificationAccountingClass', { query }, options)
  }

  /**
   * Restore multiple accounting classes. Brings back several archived accounting classes. One that is not archived stays as it is; that is inferred from the restore of a single one.
   *
   * `POST /connect/v3/classifications/accounting-classes/bulk/restore`
   *
   * @see https://developer.bill.com/reference/bulkrestoreclassificationaccountingclass
   */
  restoreBulk(query: BulkRestoreClassificationAccountingClassQuery, options?: RequestOptions): CallPromise<AccountingClassBulkResult> {
    return this.call('bulkRestoreClassificationAccountingClass', { query }, options)
  }

  /**
   * Get accounting class details. One accounting class.
   *
   * `GET /connect/v3/classifications/accounting-classes/{id}`
   *
   * @param id Id of the accounting class; begins with cls.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/getclassificationaccountingclass
   */
  get(id: string, options?: RequestOptions): CallPromise<Classification> {
    return this.call('getClassificationAccountingClass', { path: { id } }, options)
  }

  /**
   * Update an accounting class. Changes the given fields of an accounting class.
   *
   * `PATCH /connect/v3/classifications/accounting-classes/{id}`
   *
   * @param id Id of the accounting class; begins with cls.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/updateclassificationaccountingclass
   */
  update(id: string, body: ClassificationUpdate, options?: RequestOptions): CallPromise<Classification> {
    return this.call('updateClassificationAccountingClass', { path: { id }, body }, options)
  }

  /**
   * Archive an accounting class. Archives an accounting class. Archiving one that is archived already changes nothing; nothing can be deleted.
   *
   * `POST /connect/v3/classifications/accounting-classes/{id}/archive`
   *
   * @param id Id of the accounting class; begins with cls.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/archiveclassificationaccountingclass
   */
  archive(id: string, options?: RequestOptions): CallPromise<Classification> {
    return this.call('archiveClassificationAccountingClass', { path: { id } }, options)
  }

  /**
   * Restore an archived accounting class. Brings back an archived accounting class. Restoring one that is not archived changes nothing.
   *
   * `POST /connect/v3/classifications/accounting-classes/{id}/restore`
   *
   * @param id Id of the accounting class; begins with cls.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/restoreclassificationaccountingclass
   */
  restore(id: string, options?: RequestOptions): CallPromise<Classification> {
    return this.call('restoreClassificationAccountingClass', { path: { id } }, options)
  }
}

/** `bill.classifications.chartOfAccounts` */
export class ClassificationsChartOfAccountsResource extends Resource {
  /**
   * Get list of chart of accounts. Accounts in the chart of accounts of the organization, page by page. Bills, invoices, credits and their lines name one as `chartOfAccountId`.
   *
   * `GET /connect/v3/classifications/chart-of-accounts`
   *
   * @see https://developer.bill.com/reference/listclassificationchartofaccounts
   */
  list(query?: ListClassificationChartOfAccountsQuery, options?: RequestOptions): PagePromise<ChartOfAccount> {
    return this.page('listClassificationChartOfAccounts', { query }, options)
  }

  /**
   * Create a chart of accounts. Makes an account in the chart of accounts. Whether names must be unique is not documented.
   *
   * `POST /connect/v3/classifications/chart-of-accounts`
   *
   * @see https://developer.bill.com/reference/createclassificationchartofaccounts
   */
  create(body: ChartOfAccountCreate, options?: RequestOptions): CallPromise<ChartOfAccount> {
    return this.call('createClassificationChartOfAccounts', { body }, options)
  }

  /**
   * Create multiple chart of accounts. Makes up to 50 accounts. What becomes of the others when one is refused is not documented.
   *
   * `POST /connect/v3/classifications/chart-of-accounts/bulk`
   *
   * @see https://developer.bill.com/reference/bulkcreateclassificationchartofaccounts
   */
  createBulk(body: ChartOfAccountCreate[], options?: RequestOptions): CallPromise<ChartOfAccountBulkResult> {
    return this.call('bulkCreateClassificationChartOfAccounts', { body }, options)
  }

  /**
   * Update multiple chart of accounts. Changes the given fields of several accounts. BILL states no limit; creating takes 50. What becomes of the others when one is refused is not documented.
   *
   * `PATCH /connect/v3/classifications/chart-of-accounts/bulk`
   *
   * @see https://developer.bill.com/reference/bulkupdateclassificationchartofaccounts
   */
  updateBulk(body: ChartOfAccountUpdateWithId[], options?: RequestOptions): CallPromise<ChartOfAccountBulkResult> {
    return this.call('bulkUpdateClassificationChartOfAccounts', { body }, options)
  }

  /**
   * Archive multiple chart of accounts. Archives several accounts. One that is archived already stays as it is; that is inferred from the archive of a single one.
   *
   * `POST /connect/v3/classifications/chart-of-accounts/bulk/archive`
   *
   * @see https://developer.bill.com/reference/bulkarchiveclassificationchartofaccounts
   */
  archiveBulk(query: BulkArchiveClassificationChartOfAccountsQuery, options?: RequestOptions): CallPromise<ChartOfAccountBulkResult> {
    return this.call('bulkArchiveClassificationChartOfAccounts', { query }, options)
  }

  /**
   * Restore multiple chart of accounts. Brings back several archived accounts. One that is not archived stays as it is; that is inferred from the restore of a single one.
   *
   * `POST /connect/v3/classifications/chart-of-accounts/bulk/restore`
   *
   * @see https://developer.bill.com/reference/bulkrestoreclassificationchartofaccounts
   */
  restoreBulk(query: BulkRestoreClassificationChartOfAccountsQuery, options?: RequestOptions): CallPromise<ChartOfAccountBulkResult> {
    return this.call('bulkRestoreClassificationChartOfAccounts', { query }, options)
  }

  /**
   * Get chart of accounts details. One account.
   *
   * `GET /connect/v3/classifications/chart-of-accounts/{id}`
   *
   * @param id Id of the account; begins with 0ca.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/getclassificationchartofaccounts
   */
  get(id: string, options?: RequestOptions): CallPromise<ChartOfAccount> {
    return this.call('getClassificationChartOfAccounts', { path: { id } }, options)
  }

  /**
   * Update a chart of accounts. Changes the given fields of an account in the chart of accounts.
   *
   * `PATCH /connect/v3/classifications/chart-of-accounts/{id}`
   *
   * @param id Id of the account; begins with 0ca.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/updateclassificationchartofaccounts
   */
  update(id: string, body: ChartOfAccountUpdate, options?: RequestOptions): CallPromise<ChartOfAccount> {
    return this.call('updateClassificationChartOfAccounts', { path: { id }, body }, options)
  }

  /**
   * Archive a chart of accounts. Archives an account in the chart of accounts. Archiving one that is archived already changes nothing; nothing can be deleted.
   *
   * `POST /connect/v3/classifications/chart-of-accounts/{id}/archive`
   *
   * @param id Id of the account; begins with 0ca.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/archiveclassificationchartofaccounts
   */
  archive(id: string, options?: RequestOptions): CallPromise<ChartOfAccount> {
    return this.call('archiveClassificationChartOfAccounts', { path: { id } }, options)
  }

  /**
   * Restore an archived chart of accounts. Brings back an archived account in the chart of accounts. Restoring one that is not archived changes nothing.
   *
   * `POST /connect/v3/classifications/chart-of-accounts/{id}/restore`
   *
   * @param id Id of the account; begins with 0ca.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/restoreclassificationchartofaccounts
   */
  restore(id: string, options?: RequestOptions): CallPromise<ChartOfAccount> {
    return this.call('restoreClassificationChartOfAccounts', { path: { id } }, options)
  }
}

/** `bill.classifications.departments` */
export class ClassificationsDepartmentsResource extends Resource {
  /**
   * Get list of departments. Departments of the organization, page by page. Bills, invoices, credits and their lines name one as `departmentId`.
   *
   * `GET /connect/v3/classifications/departments`
   *
   * @see https://developer.bill.com/reference/listclassificationdepartments
   */
  list(query?: ListClassificationDepartmentsQuery, options?: RequestOptions): PagePromise<Classification> {
    return this.page('listClassificationDepartments', { query }, options)
  }

  /**
   * Create a department. Makes a department. Whether names must be unique is not documented.
   *
   * `POST /connect/v3/classifications/departments`
   *
   * @see https://developer.bill.com/reference/createclassificationdepartment
   */
  create(body: ClassificationCreate, options?: RequestOptions): CallPromise<Classification> {
    return this.call('createClassificationDepartment', { body }, options)
  }

  /**
   * Create multiple departments. Makes up to 50 departments. What becomes of the others when one is refused is not documented.
   *
   * `POST /connect/v3/classifications/departments/bulk`
   *
   * @see https://developer.bill.com/reference/bulkcreateclassificationdepartment
   */
  createBulk(body: ClassificationCreate[], options?: RequestOptions): CallPromise<DepartmentBulkResult> {
    return this.call('bulkCreateClassificationDepartment', { body }, options)
  }

  /**
   * Update multiple departments. Changes the given fields of several departments. BILL states no limit; creating takes 50. What becomes of the others when one is refused is not documented.
   *
   * `PATCH /connect/v3/classifications/departments/bulk`
   *
   * @see https://developer.bill.com/reference/bulkupdateclassificationdepartment
   */
  updateBulk(body: ClassificationUpdateWithId[], options?: RequestOptions): CallPromise<DepartmentBulkResult> {
    return this.call('bulkUpdateClassificationDepartment', { body }, options)
  }

  /**
   * Archive multiple departments. Archives several departments. One that is archived already stays as it is; that is inferred from the archive of a single one.
   *
   * `POST /connect/v3/classifications/departments/bulk/archive`
   *
   * @see https://developer.bill.com/reference/bulkarchiveclassificationdepartment
   */
  archiveBulk(query: BulkArchiveClassificationDepartmentQuery, options?: RequestOptions): CallPromise<DepartmentBulkResult> {
    return this.call('bulkArchiveClassificationDepartment', { query }, options)
  }

  /**
   * Restore multiple departments. Brings back several archived departments. One that is not archived stays as it is; that is inferred from the restore of a single one.
   *
   * `POST /connect/v3/classifications/departments/bulk/restore`
   *
   * @see https://developer.bill.com/reference/bulkrestoreclassificationdepartment
   */
  restoreBulk(query: BulkRestoreClassificationDepartmentQuery, options?: RequestOptions): CallPromise<DepartmentBulkResult> {
    return this.call('bulkRestoreClassificationDepartment', { query }, options)
  }

  /**
   * Get department details. One department.
   *
   * `GET /connect/v3/classifications/departments/{id}`
   *
   * @param id Id of the department; begins with 0de.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/getclassificationdepartment
   */
  get(id: string, options?: RequestOptions): CallPromise<Classification> {
    return this.call('getClassificationDepartment', { path: { id } }, options)
  }

  /**
   * Update a department. Changes the given fields of a department.
   *
   * `PATCH /connect/v3/classifications/departments/{id}`
   *
   * @param id Id of the department; begins with 0de.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/updateclassificationdepartment
   */
  update(id: string, body: ClassificationUpdate, options?: RequestOptions): CallPromise<Classification> {
    return this.call('updateClassificationDepartment', { path: { id }, body }, options)
  }

  /**
   * Archive a department. Archives a department. Archiving one that is archived already changes nothing; nothing can be deleted.
   *
   * `POST /connect/v3/classifications/departments/{id}/archive`
   *
   * @param id Id of the department; begins with 0de.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/archiveclassificationdepartment
   */
  archive(id: string, options?: RequestOptions): CallPromise<Classification> {
    return this.call('archiveClassificationDepartment', { path: { id } }, options)
  }

  /**
   * Restore an archived department. Brings back an archived department. Restoring one that is not archived changes nothing.
   *
   * `POST /connect/v3/classifications/departments/{id}/restore`
   *
   * @param id Id of the department; begins with 0de.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/restoreclassificationdepartment
   */
  restore(id: string, options?: RequestOptions): CallPromise<Classification> {
    return this.call('restoreClassificationDepartment', { path: { id } }, options)
  }
}

/** `bill.classifications.employees` */
export class ClassificationsEmployeesResource extends Resource {
  /**
   * Get list of employees. Employees of the organization, page by page. Lines of bills and vendor credits name one as `employeeId`. An employee has a first and a last name, and no `name` or `description`.
   *
   * `GET /connect/v3/classifications/employees`
   *
   * @see https://developer.bill.com/reference/listclassificationemployees
   */
  list(query?: ListClassificationEmployeesQuery, options?: RequestOptions): PagePromise<Employee> {
    return this.page('listClassificationEmployees', { query }, options)
  }

  /**
   * Create an employee. Makes an employee. Whether names must be unique is not documented.
   *
   * `POST /connect/v3/classifications/employees`
   *
   * @see https://developer.bill.com/reference/createclassificationemployee
   */
  create(body: EmployeeCreate, options?: RequestOptions): CallPromise<Employee> {
    return this.call('createClassificationEmployee', { body }, options)
  }

  /**
   * Create multiple employees. Makes up to 50 employees. What becomes of the others when one is refused is not documented.
   *
   * `POST /connect/v3/classifications/employees/bulk`
   *
   * @see https://developer.bill.com/reference/bulkcreateclassificationemployee
   */
  createBulk(body: EmployeeCreate[], options?: RequestOptions): CallPromise<EmployeeBulkResult> {
    return this.call('bulkCreateClassificationEmployee', { body }, options)
  }

  /**
   * Update multiple employees. Changes the given fields of several employees. BILL states no limit; creating takes 50. What becomes of the others when one is refused is not documented.
   *
   * `PATCH /connect/v3/classifications/employees/bulk`
   *
   * @see https://developer.bill.com/reference/bulkupdateclassificationemployee
   */
  updateBulk(body: EmployeeUpdateWithId[], options?: RequestOptions): CallPromise<EmployeeBulkResult> {
    return this.call('bulkUpdateClassificationEmployee', { body }, options)
  }

  /**
   * Archive multiple employees. Archives several employees. One that is archived already stays as it is; that is inferred from the archive of a single one.
   *
   * `POST /connect/v3/classifications/employees/bulk/archive`
   *
   * @see https://developer.bill.com/reference/bulkarchiveclassificationemployee
   */
  archiveBulk(query: BulkArchiveClassificationEmployeeQuery, options?: RequestOptions): CallPromise<EmployeeBulkResult> {
    return this.call('bulkArchiveClassificationEmployee', { query }, options)
  }

  /**
   * Restore multiple employees. Brings back several archived employees. One that is not archived stays as it is; that is inferred from the restore of a single one.
   *
   * `POST /connect/v3/classifications/employees/bulk/restore`
   *
   * @see https://developer.bill.com/reference/bulkrestoreclassificationemployee
   */
  restoreBulk(query: BulkRestoreClassificationEmployeeQuery, options?: RequestOptions): CallPromise<EmployeeBulkResult> {
    return this.call('bulkRestoreClassificationEmployee', { query }, options)
  }

  /**
   * Get employee details. One employee.
   *
   * `GET /connect/v3/classifications/employees/{id}`
   *
   * @param id Id of the employee; begins with emp.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/getclassificationemployee
   */
  get(id: string, options?: RequestOptions): CallPromise<Employee> {
    return this.call('getClassificationEmployee', { path: { id } }, options)
  }

  /**
   * Update an employee. Changes the given fields of an employee.
   *
   * `PATCH /connect/v3/classifications/employees/{id}`
   *
   * @param id Id of the employee; begins with emp.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/updateclassificationemployee
   */
  update(id: string, body: EmployeeUpdate, options?: RequestOptions): CallPromise<Employee> {
    return this.call('updateClassificationEmployee', { path: { id }, body }, options)
  }

  /**
   * Archive an employee. Archives an employee. Archiving one that is archived already changes nothing; nothing can be deleted.
   *
   * `POST /connect/v3/classifications/employees/{id}/archive`
   *
   * @param id Id of the employee; begins with emp.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/archiveclassificationemployee
   */
  archive(id: string, options?: RequestOptions): CallPromise<Employee> {
    return this.call('archiveClassificationEmployee', { path: { id } }, options)
  }

  /**
   * Restore an archived employee. Brings back an archived employee. Restoring one that is not archived changes nothing.
   *
   * `POST /connect/v3/classifications/employees/{id}/restore`
   *
   * @param id Id of the employee; begins with emp.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/restoreclassificationemployee
   */
  restore(id: string, options?: RequestOptions): CallPromise<Employee> {
    return this.call('restoreClassificationEmployee', { path: { id } }, options)
  }
}

/** `bill.classifications.items` */
export class ClassificationsItemsResource extends Resource {
  /**
   * Get list of items. Items of the organization, page by page. Lines name one as `itemId`; an item of the type SALES_TAX goes into `salesTaxItemId` of invoices and credit memos, and its percentage is applied to their taxable lines.
   *
   * `GET /connect/v3/classifications/items`
   *
   * @see https://developer.bill.com/reference/listclassificationitems
   */
  list(query?: ListClassificationItemsQuery, options?: RequestOptions): PagePromise<Item> {
    return this.page('listClassificationItems', { query }, options)
  }

  /**
   * Create an item. Makes an item. `percentage` may be set only for DISCOUNT, SALES_TAX and OTHER_CHARGE. Whether names must be unique is not documented.
   *
   * `POST /connect/v3/classifications/items`
   *
   * @see https://developer.bill.com/reference/createclassificationitem
   */
  create(body: ItemCreate, options?: RequestOptions): CallPromise<Item> {
    return this.call('createClassificationItem', { body }, options)
  }

  /**
   * Create multiple items. Makes up to 50 items. What becomes of the others when one is refused is not documented.
   *
   * `POST /connect/v3/classifications/items/bulk`
   *
   * @see https://developer.bill.com/reference/bulkcreateclassificationitem
   */
  createBulk(body: ItemCreate[], options?: RequestOptions): CallPromise<ItemBulkResult> {
    return this.call('bulkCreateClassificationItem', { body }, options)
  }

  /**
   * Update multiple items. Changes the given fields of several items. BILL states no limit; creating takes 50. What becomes of the others when one is refused is not documented.
   *
   * `PATCH /connect/v3/classifications/items/bulk`
   *
   * @see https://developer.bill.com/reference/bulkupdateclassificationitem
   */
  updateBulk(body: ItemUpdateWithId[], options?: RequestOptions): CallPromise<ItemBulkResult> {
    return this.call('bulkUpdateClassificationItem', { body }, options)
  }

  /**
   * Archive multiple items. Archives several items. One that is archived already stays as it is; that is inferred from the archive of a single one.
   *
   * `POST /connect/v3/classifications/items/bulk/archive`
   *
   * @see https://developer.bill.com/reference/bulkarchiveclassificationitem
   */
  archiveBulk(query: BulkArchiveClassificationItemQuery, options?: RequestOptions): CallPromise<ItemBulkResult> {
    return this.call('bulkArchiveClassificationItem', { query }, options)
  }

  /**
   * Restore multiple items. Brings back several archived items. One that is not archived stays as it is; that is inferred from the restore of a single one.
   *
   * `POST /connect/v3/classifications/items/bulk/restore`
   *
   * @see https://developer.bill.com/reference/bulkrestoreclassificationitem
   */
  restoreBulk(query: BulkRestoreClassificationItemQuery, options?: RequestOptions): CallPromise<ItemBulkResult> {
    return this.call('bulkRestoreClassificationItem', { query }, options)
  }

  /**
   * Get item details. One item.
   *
   * `GET /connect/v3/classifications/items/{id}`
   *
   * @param id Id of the item; begins with 0ii.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/getclassificationitem
   */
  get(id: string, options?: RequestOptions): CallPromise<Item> {
    return this.call('getClassificationItem', { path: { id } }, options)
  }

  /**
   * Update an item. Changes the given fields of an item. `percentage` may be set only for DISCOUNT, SALES_TAX and OTHER_CHARGE.
   *
   * `PATCH /connect/v3/classifications/items/{id}`
   *
   * @param id Id of the item; begins with 0ii.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/updateclassificationitem
   */
  update(id: string, body: ItemUpdate, options?: RequestOptions): CallPromise<Item> {
    return this.call('updateClassificationItem', { path: { id }, body }, options)
  }

  /**
   * Archive an item. Archives an item. Archiving one that is archived already changes nothing; nothing can be deleted.
   *
   * `POST /connect/v3/classifications/items/{id}/archive`
   *
   * @param id Id of the item; begins with 0ii.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/archiveclassificationitem
   */
  archive(id: string, options?: RequestOptions): CallPromise<Item> {
    return this.call('archiveClassificationItem', { path: { id } }, options)
  }

  /**
   * Restore an archived item. Brings back an archived item. Restoring one that is not archived changes nothing.
   *
   * `POST /connect/v3/classifications/items/{id}/restore`
   *
   * @param id Id of the item; begins with 0ii.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/restoreclassificationitem
   */
  restore(id: string, options?: RequestOptions): CallPromise<Item> {
    return this.call('restoreClassificationItem', { path: { id } }, options)
  }
}

/** `bill.classifications.jobs` */
export class ClassificationsJobsResource extends Resource {
  /**
   * Get list of jobs. Jobs of the organization, page by page. Invoices, credit memos and all lines name one as `jobId`.
   *
   * `GET /connect/v3/classifications/jobs`
   *
   * @see https://developer.bill.com/reference/listclassificationjobs
   */
  list(query?: ListClassificationJobsQuery, options?: RequestOptions): PagePromise<Classification> {
    return this.page('listClassificationJobs', { query }, options)
  }

  /**
   * Create a job. Makes a job. Whether names must be unique is not documented.
   *
   * `POST /connect/v3/classifications/jobs`
   *
   * @see https://developer.bill.com/reference/createclassificationjob
   */
  create(body: ClassificationCreate, options?: RequestOptions): CallPromise<Classification> {
    return this.call('createClassificationJob', { body }, options)
  }

  /**
   * Create multiple jobs. Makes up to 50 jobs. What becomes of the others when one is refused is not documented.
   *
   * `POST /connect/v3/classifications/jobs/bulk`
   *
   * @see https://developer.bill.com/reference/bulkcreateclassificationjob
   */
  createBulk(body: ClassificationCreate[], options?: RequestOptions): CallPromise<JobBulkResult> {
    return this.call('bulkCreateClassificationJob', { body }, options)
  }

  /**
   * Update multiple jobs. Changes the given fields of several jobs. BILL states no limit; creating takes 50. What becomes of the others when one is refused is not documented.
   *
   * `PATCH /connect/v3/classifications/jobs/bulk`
   *
   * @see https://developer.bill.com/reference/bulkupdateclassificationjob
   */
  updateBulk(body: ClassificationUpdateWithId[], options?: RequestOptions): CallPromise<JobBulkResult> {
    return this.call('bulkUpdateClassificationJob', { body }, options)
  }

  /**
   * Archive multiple jobs. Archives several jobs. One that is archived already stays as it is; that is inferred from the archive of a single one.
   *
   * `POST /connect/v3/classifications/jobs/bulk/archive`
   *
   * @see https://developer.bill.com/reference/bulkarchiveclassificationjob
   */
  archiveBulk(query: BulkArchiveClassificationJobQuery, options?: RequestOptions): CallPromise<JobBulkResult> {
    return this.call('bulkArchiveClassificationJob', { query }, options)
  }

  /**
   * Restore multiple jobs. Brings back several archived jobs. One that is not archived stays as it is; that is inferred from the restore of a single one.
   *
   * `POST /connect/v3/classifications/jobs/bulk/restore`
   *
   * @see https://developer.bill.com/reference/bulkrestoreclassificationjob
   */
  restoreBulk(query: BulkRestoreClassificationJobQuery, options?: RequestOptions): CallPromise<JobBulkResult> {
    return this.call('bulkRestoreClassificationJob', { query }, options)
  }

  /**
   * Get job details. One job.
   *
   * `GET /connect/v3/classifications/jobs/{id}`
   *
   * @param id Id of the job; begins with job.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/getclassificationjob
   */
  get(id: string, options?: RequestOptions): CallPromise<Classification> {
    return this.call('getClassificationJob', { path: { id } }, options)
  }

  /**
   * Update a job. Changes the given fields of a job.
   *
   * `PATCH /connect/v3/classifications/jobs/{id}`
   *
   * @param id Id of the job; begins with job.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/updateclassificationjob
   */
  update(id: string, body: ClassificationUpdate, options?: RequestOptions): CallPromise<Classification> {
    return this.call('updateClassificationJob', { path: { id }, body }, options)
  }

  /**
   * Archive a job. Archives a job. Archiving one that is archived already changes nothing; nothing can be deleted.
   *
   * `POST /connect/v3/classifications/jobs/{id}/archive`
   *
   * @param id Id of the job; begins with job.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/archiveclassificationjob
   */
  archive(id: string, options?: RequestOptions): CallPromise<Classification> {
    return this.call('archiveClassificationJob', { path: { id } }, options)
  }

  /**
   * Restore an archived job. Brings back an archived job. Restoring one that is not archived changes nothing.
   *
   * `POST /connect/v3/classifications/jobs/{id}/restore`
   *
   * @param id Id of the job; begins with job.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/restoreclassificationjob
   */
  restore(id: string, options?: RequestOptions): CallPromise<Classification> {
    return this.call('restoreClassificationJob', { path: { id } }, options)
  }
}

/** `bill.classifications.locations` */
export class ClassificationsLocationsResource extends Resource {
  /**
   * Get list of locations. Locations of the organization, page by page. Bills, invoices, credits and their lines name one as `locationId`.
   *
   * `GET /connect/v3/classifications/locations`
   *
   * @see https://developer.bill.com/reference/listclassificationlocations
   */
  list(query?: ListClassificationLocationsQuery, options?: RequestOptions): PagePromise<Classification> {
    return this.page('listClassificationLocations', { query }, options)
  }

  /**
   * Create a location. Makes a location. Whether names must be unique is not documented.
   *
   * `POST /connect/v3/classifications/locations`
   *
   * @see https://developer.bill.com/reference/createclassificationlocation
   */
  create(body: ClassificationCreate, options?: RequestOptions): CallPromise<Classification> {
    return this.call('createClassificationLocation', { body }, options)
  }

  /**
   * Create multiple locations. Makes up to 50 locations. What becomes of the others when one is refused is not documented.
   *
   * `POST /connect/v3/classifications/locations/bulk`
   *
   * @see https://developer.bill.com/reference/bulkcreateclassificationlocation
   */
  createBulk(body: ClassificationCreate[], options?: RequestOptions): CallPromise<LocationBulkResult> {
    return this.call('bulkCreateClassificationLocation', { body }, options)
  }

  /**
   * Update multiple locations. Changes the given fields of several locations. BILL states no limit; creating takes 50. What becomes of the others when one is refused is not documented.
   *
   * `PATCH /connect/v3/classifications/locations/bulk`
   *
   * @see https://developer.bill.com/reference/bulkupdateclassificationlocation
   */
  updateBulk(body: ClassificationUpdateWithId[], options?: RequestOptions): CallPromise<LocationBulkResult> {
    return this.call('bulkUpdateClassificationLocation', { body }, options)
  }

  /**
   * Archive multiple locations. Archives several locations. One that is archived already stays as it is; that is inferred from the archive of a single one.
   *
   * `POST /connect/v3/classifications/locations/bulk/archive`
   *
   * @see https://developer.bill.com/reference/bulkarchiveclassificationlocation
   */
  archiveBulk(query: BulkArchiveClassificationLocationQuery, options?: RequestOptions): CallPromise<LocationBulkResult> {
    return this.call('bulkArchiveClassificationLocation', { query }, options)
  }

  /**
   * Restore multiple locations. Brings back several archived locations. One that is not archived stays as it is; that is inferred from the restore of a single one.
   *
   * `POST /connect/v3/classifications/locations/bulk/restore`
   *
   * @see https://developer.bill.com/reference/bulkrestoreclassificationlocation
   */
  restoreBulk(query: BulkRestoreClassificationLocationQuery, options?: RequestOptions): CallPromise<LocationBulkResult> {
    return this.call('bulkRestoreClassificationLocation', { query }, options)
  }

  /**
   * Get location details. One location.
   *
   * `GET /connect/v3/classifications/locations/{id}`
   *
   * @param id Id of the location; begins with loc.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/getclassificationlocation
   */
  get(id: string, options?: RequestOptions): CallPromise<Classification> {
    return this.call('getClassificationLocation', { path: { id } }, options)
  }

  /**
   * Update a location. Changes the given fields of a location.
   *
   * `PATCH /connect/v3/classifications/locations/{id}`
   *
   * @param id Id of the location; begins with loc.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/updateclassificationlocation
   */
  update(id: string, body: ClassificationUpdate, options?: RequestOptions): CallPromise<Classification> {
    return this.call('updateClassificationLocation', { path: { id }, body }, options)
  }

  /**
   * Archive a location. Archives a location. Archiving one that is archived already changes nothing; nothing can be deleted.
   *
   * `POST /connect/v3/classifications/locations/{id}/archive`
   *
   * @param id Id of the location; begins with loc.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/archiveclassificationlocation
   */
  archive(id: string, options?: RequestOptions): CallPromise<Classification> {
    return this.call('archiveClassificationLocation', { path: { id } }, options)
  }

  /**
   * Restore an archived location. Brings back an archived location. Restoring one that is not archived changes nothing.
   *
   * `POST /connect/v3/classifications/locations/{id}/restore`
   *
   * @param id Id of the location; begins with loc.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/restoreclassificationlocation
   */
  restore(id: string, options?: RequestOptions): CallPromise<Classification> {
    return this.call('restoreClassificationLocation', { path: { id } }, options)
  }
}

/** `bill.classifications` */
export class ClassificationsResource extends Resource {
  readonly accountingClasses = new ClassificationsAccountingClassesResource(this.core)
  readonly chartOfAccounts = new ClassificationsChartOfAccountsResource(this.core)
  readonly departments = new ClassificationsDepartmentsResource(this.core)
  readonly employees = new ClassificationsEmployeesResource(this.core)
  readonly items = new ClassificationsItemsResource(this.core)
  readonly jobs = new ClassificationsJobsResource(this.core)
  readonly locations = new ClassificationsLocationsResource(this.core)
}
