export { type Appointment, calendarOfAppointment } from './appointment-calendar.ts';
export { appointmentMail } from './appointment-mail.ts';
export { appointmentWords, invitationOf } from './appointment-words.ts';
export { ownAppointment } from './own-appointment.ts';
