import { describe, expect, it } from 'vitest';
import { planOf } from './plan-of.ts';

const fleet =
  'A fleet platform with vehicles, drivers, trip dispatching, fuel logs, maintenance reminders and cost analysis. Dispatchers assign a driver and a vehicle to a trip. Drivers see their trips, mark them as started or completed, and log fuel purchases. Managers see costs per vehicle.';
const warehouse =
  'A warehouse management system with goods receipt, goods issue, stock transfer between warehouses, stocktaking and low-stock alerts. Warehouse keepers record movements. Managers view current stock per warehouse and reports.';
const law =
  'A case management system for a law firm with client management, case files, hearings, time recording and billing. Lawyers record billable hours and generate an invoice from the recorded hours. Clients log in and follow the progress of their own case.';
const payroll =
  'A payroll management system with employee records and payslips. HR specialists run the payroll for a month. Employees log in and view their own payslips.';
const utility =
  'A customer portal for a water and electricity utility with meter readings, bills and outage notices. Customers submit a meter reading, view and pay bills and apply for a new connection. Staff review applications.';

describe('work on the road, in a warehouse and in an office', () => {
  it('gives to work what is said to be given to it, and moves it on', () => {
    const { actions } = planOf(fleet);
    expect(Object.keys(actions['assignFleetTrip']?.inputs ?? {}).toSorted()).toEqual(['driver', 'vehicle']);
    expect(actions['completeFleetTrip']).toBeDefined();
    expect(actions['purchase']).toBeUndefined();
  });

  it('says that what was assigned is in hand', () => {
    const { actions } = planOf(
      'A residential community property management website. Residents report repairs. Property staff assign repair requests to maintenance workers.',
    );
    const [set] = actions['assignHomeRepair']?.effects ?? [];
    expect(set?.kind === 'set' && Object.keys(set.values)).toEqual(['owner', 'status']);
  });

  it('adds up what belongs to a thing, and shows it by what it was asked by', () => {
    const { entities, pages } = planOf(fleet);
    expect(entities['fleetVehicle']?.fields['costOfFuelPurchase']?.derived).toBeDefined();
    const charts = Object.values(pages['analysis']?.blocks ?? {}).map(({ properties }) => properties);
    expect(charts).toContainEqual(
      expect.objectContaining({ operation: 'sum', field: 'cost', groupBy: 'vehicle' }),
    );
    expect(pages['reminders']).toBeDefined();
  });

  it('moves stock from one place to another and counts it there', () => {
    const { entities, actions, pages } = planOf(warehouse);
    expect(entities['stockLine']?.fields['quantity']?.derived).toBeDefined();
    expect(actions['transferStock']?.guards).toHaveLength(2);
    expect(actions['transferStock']?.effects.map(({ kind }) => kind)).toEqual([
      'forEach',
      'create',
      'create',
    ]);
    expect(actions['stocktakeHere']).toBeDefined();
    expect(actions['useStock']?.label).toBe('Issue goods');
    expect(pages['reports']).toBeDefined();
    expect(entities['issue']).toBeUndefined();
  });

  it('counts stock that lies in one place', () => {
    const { entities, actions } = planOf(
      'Inventory management for products with stocktaking, restock and use stock',
    );
    expect(entities['stockLine']).toBeUndefined();
    expect(actions['stocktake']?.entity).toBe('product');
  });

  it('puts hours on an invoice, and shows a case to whom it is about', () => {
    const { entities, actions } = planOf(law);
    expect(actions['billLegalCase']?.effects.map(({ kind }) => kind)).toEqual(['create', 'forEach']);
    expect(entities['billedTime']?.fields['amount']?.derived).toBeDefined();
    expect(entities['legalCase']?.about).toBe('client');
    expect(entities['legalCase']?.permissions.read).toContain('owner');
  });

  it('writes a payslip for everybody at once, which only those may who write them', () => {
    const { entities, actions, pages } = planOf(payroll);
    expect(entities['employee']?.fields['netSalary']?.derived).toBeDefined();
    expect(actions['runPayroll']?.who).toEqual(entities['payslip']?.permissions.create);
    expect(pages['payslips']?.blocks['payslips-list']?.properties['above']).toEqual(['runPayroll']);
  });

  it('lets people pay their bills and see what they used', () => {
    const { entities, actions } = planOf(utility);
    expect(actions['settleServiceBill']?.effects.map(({ kind }) => kind)).toEqual(['create', 'set']);
    expect(entities['serviceBill']?.about).toBe('person');
    expect(entities['meterReading']?.fields['usage']?.derived).toBeDefined();
    expect(actions['approveServiceApplication']).toBeDefined();
    expect(entities['invoice']).toBeUndefined();
  });

  it('has work taken over, and given to those who have accounts', () => {
    const { entities, actions, roles } = planOf(
      'An IT help desk. Employees raise tickets and check progress. Agents take over tickets, change the status and close them.',
    );
    expect(actions['takeOver']?.who).toContain('role:staff');
    const staff = Object.values(roles).flatMap(({ id, people }) => (id === 'employee' ? [] : people));
    const owners = entities['issue']?.fields['owner']?.options?.map(({ label }) => label) ?? [];
    expect(staff.map(({ name }) => name)).toEqual(expect.arrayContaining(owners));
    expect(entities['issue']?.permissions.read).toContain('owner');
  });

  it('passes or fails item by item, and the whole with them', () => {
    const { entities, actions } = planOf(
      'A quality inspection system for a factory with production orders, inspections, inspection checklists and defects. Inspectors report defects with photos. Supervisors create production orders.',
    );
    expect(actions['passCheckedItem']).toBeDefined();
    expect(entities['qualityInspection']?.fields['outcome']?.derived).toBeDefined();
    expect(entities['defect']?.fields['order']?.target).toBe('factoryOrder');
  });

  it('chooses from the lists that an app keeps', () => {
    const { entities } = planOf('stock management');
    expect(entities['product']?.fields['supplier']?.target).toBe('supplierRecord');
    const hiring = planOf('hiring pipeline with candidates, interviews and offers');
    expect(hiring.entities['jobOffer']?.fields['candidate']?.target).toBe('candidate');
  });

  it.each([
    ['simple crm', ['client', 'lead']],
    ['tickets from customers', ['issue']],
    ['purchase orders and suppliers', ['supplyOrder', 'supplierRecord']],
    ['vehicle maintenance log', ['vehicleService', 'fleetVehicle']],
    ['meeting minutes with action items', ['minutes', 'agreedTask']],
    ['field service scheduling app', ['workOrder']],
    ['rent collection for landlords', ['rentPayment', 'tenant']],
  ])('is known by its words: %s', (idea, things) => {
    const ids = Object.keys(planOf(idea).entities);
    expect(ids).toEqual(expect.arrayContaining(things));
    expect(ids).not.toContain('crop');
    expect(ids).not.toContain('note');
  });
});
